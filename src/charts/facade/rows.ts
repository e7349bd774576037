import type { Basis } from '../../content/data/rows.ts';
import type { Cast } from '../../content/data/cast.ts';

/** Hers: the one window that stays lit. */
export const KITCHEN = 'kitchen';

/** A window across the road, packed because it travels to the reader's browser. */
export interface FacadeWindow {
  name: string;
  /** From 1, the ground floor. */
  floor: number;
  /** From 1, the left. */
  column: number;
  /** Spells of darkness in minutes from midnight, in order: `[out, on again]`; one without an end lasts past 08:00. */
  dark: [number, number?][];
}

/** What the façade draws from. */
export interface FacadeRows {
  cast: Cast;
  windows: FacadeWindow[];
  basis: Basis;
}

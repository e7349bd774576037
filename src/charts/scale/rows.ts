import type { Basis } from '../../content/data/rows.ts';
import type { Cast } from '../../content/data/cast.ts';

/** A stretch from one hour to another, counted from noon: 3 is 15:00, 12 is midnight. */
export type Hours = [from: number, to: number];

/** What the scale draws from; a day runs from noon to noon. */
export interface ScaleRows {
  cast: Cast;
  /** The half hour with somebody else's baby. */
  span: Hours;
  /** What it is called. */
  label: string;
  /** Her sleep in the night that follows that afternoon. */
  after: Hours[];
  /** Her sleep in each night from the first one home. */
  nights: Hours[][];
  /** On what her sleep stands. */
  basis: Basis;
}

import type { Basis } from '../../content/data/rows.ts';
import { PEOPLE, type Cast, type Person } from '../../content/data/cast.ts';
import type { Pose } from '../cast/figure.ts';

export { PEOPLE, type Person };

/** Something that happened, placed in weeks from the birth. */
export interface TimelineEvent {
  week: number;
  /** How long it took, in weeks, where that is told. */
  span?: number;
  label: string;
  basis: Basis;
  /** Who is seen at its flag: with the rows and not with the code, since it is long. */
  pose?: Pose;
}

/**
 * What the timeline draws from, packed as tuples because it travels to the reader's browser.
 * Weeks and nights count from the birth; week w holds the nights 7w+1 to 7w+7.
 */
export interface TimelineRows {
  cast: Cast;
  /** Mean hours asleep of each week: `[week, hours]`. */
  weeks: Record<Person, [number, number][]>;
  /** Hours asleep of each night: `[night, hours]`. */
  nights: Record<Person, [number, number][]>;
  /** Stretches of sleep, packed: see `unpackStretches`. */
  stretches: Record<Person, number[]>;
  /** `[week, quarrels, askings]`. */
  quarrels: [number, number, number][];
  /** When the father comes home: `[week, hour of the clock]`. */
  evenings: [number, number][];
  events: Record<string, TimelineEvent>;
  /**
   * How other parents' sleep changed, in minutes against each one's own before, and the hours that would leave
   * the mother or the father of theirs.
   */
  published: { id: string; who: string; like: Person; minutes: number; hours: number; cite: string }[];
  /** On what basis each kind of row stands. */
  basis: Record<'sleep' | 'quarrels' | 'evenings', Basis>;
}

/** The left edge of week w on the axis: half a night before its first midnight. */
export const startOfWeek = (week: number): number => week + 0.5 / 7;

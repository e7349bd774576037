import type { Left } from '../../content/data/calendar.ts';
import type { Basis } from '../../content/data/rows.ts';
import { PEOPLE, type Cast, type Person } from '../../content/data/cast.ts';
import type { Pose } from '../cast/figure.ts';

export { PEOPLE, type Person };

/** Something that happened, in minutes since the midnight of the birth. */
export interface TimelineEvent {
  at: number;
  /** How long it took, in minutes, where that is told. */
  span?: number;
  label: string;
  basis: Basis;
  /** Who is seen at its flag: with the rows and not with the code, since it is long. */
  pose?: Pose;
}

/** From and to, in minutes from a night's midnight; before it they are negative. */
export type Span = [from: number, to: number];

/** What the timeline draws from: tuples, because it travels to the reader's browser. Weeks and nights count from the birth. */
export interface TimelineRows {
  cast: Cast;
  /** Mean hours asleep of each week: `[week, hours]`. */
  weeks: Record<Person, [number, number][]>;
  /** Hours asleep of each night: `[night, hours]`. */
  nights: Record<Person, [number, number][]>;
  /** Each night's stretches of sleep: `[night, stretches]`. */
  stretches: Record<Person, [number, Span[]][]>;
  /** `[week, quarrels, askings]`. */
  quarrels: [number, number, number][];
  /** When the father comes home: `[week, minutes of the day]`. */
  evenings: [number, number][];
  events: Record<string, TimelineEvent>;
  /** The first week apart begins with this night. */
  left?: Left;
  /**
   * How other parents' sleep changed, in minutes against each one's own before, and the hours that would leave
   * the mother or the father of theirs.
   */
  published: { id: string; who: string; like: Person; minutes: number; hours: number; cite: string }[];
  /** On what basis each kind of row stands. */
  basis: Record<'sleep' | 'quarrels' | 'evenings', Basis>;
}

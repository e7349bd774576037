import type { Basis } from '../../content/data/rows.ts';
import type { Cast } from '../../content/data/cast.ts';
import { DAY } from '../../content/fields/clock.ts';

/** A stretch of a day, in minutes from the midnight in its middle: -540 is 15:00. */
export type Span = [from: number, to: number];

/** Half a day, in minutes: a day runs from this long before its midnight to this long after it. */
export const NOON = DAY / 2;

/** What the scale draws from; a day runs from noon to noon. */
export interface ScaleRows {
  cast: Cast;
  /** The half hour with somebody else's baby. */
  span: Span;
  /** What it is called. */
  label: string;
  /** Her sleep in the night that follows that afternoon. */
  after: Span[];
  /** Her sleep in each night from the first one home. */
  nights: Span[][];
  /** On what her sleep stands. */
  basis: Basis;
}

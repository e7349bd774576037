import type { Cast } from '../../content/data/cast.ts';
import type { Pose } from '../cast/figure.ts';

/** From and to, in whole minutes from the night's midnight; before it they are negative. */
export type Span = readonly [number, number];

/** One night from the tables, in whole minutes from its midnight. */
export interface Night {
  /** When the baby woke. */
  wakings: number[];
  mother: Span[];
  father: Span[];
}

export type PoseName =
  | 'baby'
  | 'cot'
  | 'motherStep1'
  | 'motherStep3'
  | 'motherUp'
  | 'motherFeeds'
  | 'motherAsleep'
  | 'motherAwake'
  | 'fatherAsleep'
  | 'fatherAwake'
  | 'fatherUp';

/** The silhouettes by name: with the rows and not with the code, since they are as long as all of it. */
export type Poses = Record<PoseName, Pose>;

/** What the nights are drawn from, by the night's number. */
export interface NightRows {
  cast: Cast;
  nights: Record<string, Night>;
  /** The night on which the father leaves: from it on he is not in the flat. */
  left: number;
  poses: Poses;
}

import type { Pose } from '../cast/figure.ts';

/** From and to, in whole minutes from the night's midnight; before it they are negative. */
export type Span = readonly [number, number];

/** One night from the tables, in whole minutes from its midnight. */
export interface Night {
  /** When the baby woke. */
  wakings: number[];
  emily: Span[];
  oliver: Span[];
}

export type PoseName =
  | 'baby'
  | 'cot'
  | 'emilyStep1'
  | 'emilyStep3'
  | 'emilyUp'
  | 'emilyFeeds'
  | 'emilyAsleep'
  | 'emilyAwake'
  | 'oliverAsleep'
  | 'oliverAwake'
  | 'oliverUp';

/** The silhouettes by name: with the rows and not with the code, since they are as long as all of it. */
export type Poses = Record<PoseName, Pose>;

/** What the nights are drawn from, by the night's number. */
export interface NightRows {
  nights: Record<string, Night>;
  /** The night on which Oliver leaves: from it on he is not in the flat. */
  left: number;
  poses: Poses;
}

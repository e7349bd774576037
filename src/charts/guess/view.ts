import type { Person } from '../timeline/rows.ts';

/** Hours a night, one a week in the order of the weeks; a week that nothing was drawn in is undefined. */
export type Guess = readonly (number | undefined)[];

/** A person's nights over some weeks, as a reader may guess them before they are shown. */
export interface GuessView {
  series: Person;
  /** The first and the last week, counted from 1: week 1 holds the first night home. */
  from: number;
  to: number;
  /** What the reader has drawn; without it, nothing. */
  guess?: Guess;
  /** How far the true line has drawn itself, from 0 to 1; without it, all the way. */
  shown?: number;
}

/** How many weeks there are to guess. */
export const weekCount = ({ from, to }: GuessView): number => to - from + 1;

/** How long the true line takes to draw itself, in milliseconds. */
export const DURATION = 1200;

import type { Point } from './geometry.ts';

/** Words on the plan that want a place. */
export interface Name {
  key: string;
  className: string;
  text: string;
  weight: number;
  /** Middles it may have, metres, the best first. */
  at: Point[];
  spaced?: boolean;
  /** It may go where there is no room: its line has neighbours with names. */
  spare?: boolean;
}

/** Places beside another, each so many metres to the right of it and below. */
export const around = ([x, y]: Point, ...steps: Point[]): Point[] =>
  steps.map(([right, down]) => [x + right, y + down]);

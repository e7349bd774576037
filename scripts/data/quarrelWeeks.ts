import { cumsum, range, shuffler } from 'd3';

const FIRST_WEEK = -143;
const LAST_WEEK = 14;
const FIRST_ASKING = -77;

// Weeks between one asking and the next, before and after the half hour in week -60.
const GAPS = [
  [4, 4, 4, 3, 2],
  [4, 4, 4, 3, 2],
];
const QUARRELS = [1, 1, 2, 4, 3, 5, 6, 5, 7, 9, 8, 10, 11];

/** A week, the quarrels in it, and the times the father asked for a child. */
export interface DrawnWeek {
  week: number;
  quarrels: number;
  askings: number;
}

/** Every week from the wedding to now: askings until the mother gives in, quarrels until the father leaves. */
export function quarrelWeeks(random: () => number): DrawnWeek[] {
  const gaps = GAPS.flatMap((half) => shuffler(random)([...half]));
  const asked = new Set([FIRST_ASKING, ...Array.from(cumsum(gaps), (after) => FIRST_ASKING + after)]);
  return range(FIRST_WEEK, LAST_WEEK + 1).map((week) => ({
    week,
    quarrels: QUARRELS[week] ?? 0,
    askings: asked.has(week) ? 1 : 0,
  }));
}

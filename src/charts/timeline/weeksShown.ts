import { firstNight, inWeeks, noonBefore } from '../../content/data/calendar.ts';
import type { Person, TimelineRows } from './rows.ts';

/** A picture ends with an event when it goes on for less than this many weeks after it. */
const ENDS = 0.1;

/** Whether a picture that ends at week `to` goes on after a moment, in minutes since the midnight of the birth. */
export const goesOn = (to: number, moment: number): boolean => to > inWeeks(moment) + ENDS;

/** A person's weeks as far as a picture that ends at week `to` may show them: none apart where it ends with his leaving. */
export function weeksShown(who: Person, { weeks, left }: TimelineRows, to: number): [number, number][] {
  if (left === undefined || goesOn(to, noonBefore(left))) return weeks[who];
  return weeks[who].filter(([week]) => firstNight(week, left) < left);
}

import { mean } from 'd3';
import type { TimelineRows } from '../timeline/rows.ts';
import { hoursAloud } from '../kit/hours.ts';
import { GIVEN } from './field.ts';
import type { GuessView } from './view.ts';

/** What a reader is told before drawing: where the line stands, and how to go on with it. */
export function askWords(rows: TimelineRows, { series, from }: GuessView): string {
  const given = rows.weeks[series].filter(([week]) => week >= from - 1 - GIVEN && week < from - 1);
  const hours = hoursAloud(mean(given, ([, hours]) => hours) ?? 0);
  const when = from === 1 ? 'Before the birth' : 'Until then';
  return `${when} ${rows.cast[series].they} slept ${hours} a night. Draw on from there with a finger or a mouse, set it week by week, or read on.`;
}

/** What the button says that shows the true line. */
export const showWords = ({ cast }: TimelineRows, { series }: GuessView): string =>
  `Show ${cast[series].their} nights`;

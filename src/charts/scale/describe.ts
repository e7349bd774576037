import type { Hours, ScaleRows } from './rows.ts';
import { sourceWords } from './sourceWords.ts';
import type { ScaleView } from './view.ts';

const many = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** 7.75 → 7 hours 45 minutes, to the nearest five minutes. */
function hoursAloud(hours: number): string {
  const fives = Math.round(hours * 12);
  const [whole, minutes] = [Math.floor(fives / 12), (fives % 12) * 5];
  return [whole && many(whole, 'hour'), minutes && many(minutes, 'minute')].filter(Boolean).join(' ');
}

const longest = (nights: Hours[][]) => Math.max(0, ...nights.flat().map(([from, to]) => to - from));

/** The figures of a view, in words to be read aloud, from the rows that its picture is drawn from. */
export function describeView(rows: ScaleRows, view: ScaleView): string {
  const [from, to] = rows.span;
  const nights = rows.nights.slice(0, view.nights);
  return [
    `One day from noon to noon, to scale. ${rows.label} is ${Math.round((to - from) * 60)} minutes of ${24 * 60}: ` +
      `one part in ${Math.round(24 / (to - from))}.`,
    nights.length && rows.after.length
      ? `The night after it, ${rows.cast.mother.name} sleeps ${hoursAloud(longest([rows.after]))} on end.`
      : '',
    nights.length
      ? `Under it in the same scale ${view.nights === 1 ? 'stands 1 night' : `stand ${view.nights} nights`} with the newborn, ` +
        `${many(nights.flat().length, 'stretch').replace(/stretchs$/, 'stretches')} of sleep; ` +
        `the longest is ${hoursAloud(longest(nights))}.`
      : '',
    sourceWords(rows, view),
  ]
    .filter(Boolean)
    .join(' ');
}

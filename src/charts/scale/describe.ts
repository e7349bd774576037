import { possessive } from '../../content/data/cast.ts';
import { standsOn } from '../kit/basis.ts';
import { share } from './names.ts';
import type { ScaleRows, Hours } from './rows.ts';
import type { ScaleView } from './view.ts';
import { hoursAloud, plural } from '../kit/hours.ts';

/** On what basis each thing stands, in one sentence a basis. */
export const sourceText = (rows: ScaleRows, { nights }: ScaleView): string =>
  standsOn(
    rows.cast,
    [
      'reconstructed',
      `${nights > 0.5 ? `${possessive(rows.cast.mother)} sleep and ` : ''}the hour of the visit`,
    ],
    ['told', 'half an hour'],
    ['derived', `${share(rows)} of a day`],
  );

/** To the minute: the last digit of an hour must not decide how it is rounded. */
const longest = (nights: Hours[][]) =>
  Math.max(0, ...nights.flat().map(([from, to]) => Math.round((to - from) * 60))) / 60;

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
      ? `Under it in the same scale ${view.nights === 1 ? 'stands' : 'stand'} ${plural(view.nights, 'night')} with the newborn, ` +
        `${plural(nights.flat().length, 'stretch', 'stretches')} of sleep; ` +
        `the longest is ${hoursAloud(longest(nights))}.`
      : '',
    sourceText(rows, view),
  ]
    .filter(Boolean)
    .join(' ');
}

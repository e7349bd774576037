import { possessive } from '../../content/data/cast.ts';
import { DAY, HOUR } from '../../content/fields/clock.ts';
import { standsOn } from '../kit/basis.ts';
import { share } from './names.ts';
import type { ScaleRows, Span } from './rows.ts';
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

/** The longest stretch, in hours. */
const longest = (nights: Span[][]) => Math.max(0, ...nights.flat().map(([from, to]) => to - from)) / HOUR;

/** The figures of a view, in words to be read aloud, from the rows that its picture is drawn from. */
export function describeView(rows: ScaleRows, view: ScaleView): string {
  const [from, to] = rows.span;
  const nights = rows.nights.slice(0, view.nights);
  return [
    `One day from noon to noon, to scale. ${rows.label} is ${to - from} minutes of ${DAY}: ` +
      `one part in ${Math.round(DAY / (to - from))}.`,
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

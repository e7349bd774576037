import { readRange, readWord, takeFrom } from '../attribute.ts';
import type { Refusal } from '../chart.ts';
import { PEOPLE, type TimelineRows } from '../timeline/rows.ts';
import type { GuessView } from './view.ts';

/** What a `<Guess>` may say of its view. */
export const ATTRIBUTES = ['series', 'weeks'] as const;

/** Reads a guess's attributes; every one that is wrong is refused, with what would be right. */
export function readView(
  attributes: Record<string, string>,
  rows: TimelineRows,
): { view?: GuessView; refusals: Refusal[] } {
  const { refusals, take } = takeFrom(attributes);
  const series = take('series', (text) => readWord(text, PEOPLE), PEOPLE[0]);
  const last = Math.max(...rows.weeks[series].map(([week]) => week)) + 1;
  const [from, to] = take('weeks', (text) => readRange(text, [1, last]), [1, last] as [number, number]);
  for (const name of ATTRIBUTES)
    if (!(name in attributes))
      refusals.push({
        attribute: name,
        found: '',
        allowed: name === 'series' ? `one of ${PEOPLE.join(', ')}` : `weeks="1 to ${last}" or fewer`,
      });
  if (![from, to].every(Number.isInteger) || to - from < 3)
    refusals.push({ attribute: 'weeks', found: attributes.weeks!, allowed: 'four whole weeks or more' });
  return refusals.length ? { refusals } : { view: { series, from, to }, refusals };
}

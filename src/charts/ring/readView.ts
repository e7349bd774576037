import { readWord, readWords, takeFrom, type Reading } from '../attribute.ts';
import type { Refusal } from '../chart.ts';
import type { Weights } from '../kit/weights.ts';
import { MOTHERS, WORDS, type RingView } from './view.ts';

/** What a `<Step chart="ring">` may say of its view. */
export const ATTRIBUTES = ['his', 'hers', 'given', 'words', 'calls', 'feeds', 'move'] as const;

const ones = (keys: readonly string[]): Weights => Object.fromEntries(keys.map((key) => [key, 1]));

/** Hours of a day, whole or with a decimal. */
function readHours(text: string): Reading<number> {
  const hours = Number(text);
  if (/^\s*\d+(\.\d+)?\s*$/.test(text) && hours <= 24) return { value: hours };
  return { refusal: { found: text, allowed: 'a number of hours from 0 to 24, as in “12”' } };
}

/** Reads a step's attributes; every one that is wrong is refused, with what would be right. */
export function readView(attributes: Record<string, string>): { view?: RingView; refusals: Refusal[] } {
  const { refusals, take } = takeFrom(attributes);

  const his = take('his', readHours, 0);
  const hers = take('hers', readHours, 0);
  // The story tells of no hour that anyone came, so there is nothing else to be given.
  const given = take('given', (text) => readWord(text, ['none'] as const), undefined);
  if (given && (his || hers))
    refusals.push({
      attribute: 'given',
      found: 'none',
      allowed: 'none only without his and hers: a ring shows what was promised or what was given',
    });
  const calls = take('calls', (text) => readWords(text, MOTHERS), []);
  const feeds = take('feeds', (text) => readWord(text, ['yes', 'no'] as const), 'no');
  const full = his === 24 && hers === 24;
  const usual = feeds === 'yes' ? 'none' : full ? 'day and night' : given ? 'the next day' : 'none';
  const words = take('words', (text) => readWord(text, [...WORDS, 'none'] as const), usual);
  if (feeds === 'yes' && !given && !('given' in attributes))
    refusals.push({ attribute: 'feeds', found: 'yes', allowed: 'yes only with given="none"' });
  if (feeds === 'yes')
    for (const [attribute, found] of Object.entries({
      words: words === 'none' ? '' : words,
      calls: calls.join(' '),
    }))
      if (found)
        refusals.push({
          attribute,
          found,
          allowed: 'nothing where feeds="yes": the middle then says “every two hours”',
        });
  const move = take('move', (text) => readWord(text, ['glide', 'scroll'] as const), 'glide');

  if (refusals.length) return { refusals };
  const view: RingView = {
    his,
    hers,
    given: given ? 1 : 0,
    words: words === 'none' ? {} : ones([words]),
    calls: ones(calls),
    feeds: feeds === 'yes' ? 1 : 0,
    ...(move === 'scroll' && { scrub: true }),
  };
  return { view, refusals };
}

import type { Refusal } from './chart.ts';

/** What one attribute's text meant, or why it could not be taken. */
export type Reading<Value> = { value: Value } | { refusal: Omit<Refusal, 'attribute'> };

/**
 * Takes a step's attributes one by one, as what they mean or, where they are missing or wrong, as something else;
 * what was wrong gathers in `refusals`.
 */
export function takeFrom(attributes: Record<string, string>) {
  const refusals: Refusal[] = [];
  function take<Value>(name: string, read: (text: string) => Reading<Value>, otherwise: Value): Value {
    const text = attributes[name];
    if (text === undefined) return otherwise;
    const reading = read(text);
    if ('value' in reading) return reading.value;
    refusals.push({ attribute: name, ...reading.refusal });
    return otherwise;
  }
  return { refusals, take };
}

/** Words separated by spaces, each from a closed list. */
export function readWords<Word extends string>(text: string, words: readonly Word[]): Reading<Word[]> {
  const found = text.split(/\s+/).filter(Boolean);
  const wrong = found.find((word) => !words.includes(word as Word));
  if (found.length && wrong === undefined) return { value: found as Word[] };
  return { refusal: { found: wrong ?? text, allowed: `one or more of ${words.join(', ')}`, words } };
}

/** One word from a closed list. */
export function readWord<Word extends string>(text: string, words: readonly Word[]): Reading<Word> {
  return words.includes(text as Word)
    ? { value: text as Word }
    : { refusal: { found: text, allowed: `one of ${words.join(', ')}`, words } };
}

/** `-4 to 15`: two whole or decimal numbers, the lower first, both within `least` to `most`. */
export function readRange(text: string, [least, most]: readonly [number, number]): Reading<[number, number]> {
  const match = /^\s*([-−]?\d+(?:\.\d+)?)\s+to\s+([-−]?\d+(?:\.\d+)?)\s*$/.exec(text);
  const [from, to] = (match?.slice(1) ?? []).map((number) => Number(number.replace('−', '-')));
  if (from !== undefined && to !== undefined && from <= to && from >= least && to <= most)
    return { value: [from, to] };
  return {
    refusal: { found: text, allowed: `two numbers within ${least} and ${most}, as in “${least} to ${most}”` },
  };
}

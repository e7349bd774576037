import { inWords } from './inWords.ts';
import type { Kind } from './field.ts';
import { nearest } from './nearest.ts';

/**
 * A kind of text that either has a meaning or has none.
 * @param parse the meaning, or undefined; it is never asked about a blank
 * @param hint the nearest right text, for one that is wrong
 */
export function kind<Value>(
  allowed: string,
  parse: (text: string) => Value | undefined,
  hint: (text: string) => string | undefined = () => undefined,
): Kind<Value> {
  return {
    allowed,
    read: (text) => {
      const value = text === '' ? undefined : parse(text);
      if (value !== undefined) return { value };
      return { mistakes: [{ found: text, allowed, nearest: text === '' ? undefined : hint(text) }] };
    },
  };
}

/** The same kind, with its meaning worked on. */
export function mapped<From, To>(from: Kind<From>, to: (value: From) => To): Kind<To> {
  return {
    ...from,
    read: (text) => {
      const reading = from.read(text);
      return 'value' in reading ? { value: to(reading.value) } : reading;
    },
  };
}

/** The same kind, where its meaning also has to pass a test; `allowed` then says what is missing. */
export function where<Value>(
  from: Kind<Value>,
  passes: (value: Value) => boolean,
  allowed: string,
): Kind<Value> {
  return {
    ...from,
    read: (text) => {
      const reading = from.read(text);
      const fails = 'value' in reading && !passes(reading.value);
      return fails ? { mistakes: [{ found: text, allowed }] } : reading;
    },
  };
}

/** A word from a list, spelt exactly. */
export function word<const Word extends string>(
  list: readonly Word[],
  allowed = `one of ${inWords(list)}`,
): Kind<Word> {
  const parse = (text: string) => list.find((one) => one === text);
  return { ...kind(allowed, parse, (text) => nearest(text, list)), words: list };
}

/** The name of one of a record's entries, to that entry. */
export function entryOf<Entry>(record: Readonly<Record<string, Entry>>): Kind<readonly [string, Entry]> {
  const names = Object.keys(record);
  const parse = (text: string) => Object.entries(record).find(([name]) => name === text);
  return { ...kind(`one of ${inWords(names)}`, parse, (text) => nearest(text, names)), words: names };
}

/** Words parted by spaces, each from a list; every wrong one is told. */
export function words<const Word extends string>(list: readonly Word[]): Kind<readonly Word[]> {
  const allowed = `one or more of ${list.join(', ')}`;
  const one = word(list, allowed);
  return {
    allowed,
    words: list,
    read: (text) => {
      const readings = text.split(/\s+/).map((part) => one.read(part));
      const mistakes = readings.flatMap((reading) => ('mistakes' in reading ? reading.mistakes : []));
      const value = readings.flatMap((reading) => ('value' in reading ? [reading.value] : []));
      return mistakes.length > 0 ? { mistakes } : { value };
    },
  };
}

/** A whole number within both ends. */
export function wholeNumber(
  least: number,
  most: number,
  allowed = `a whole number from ${least} to ${most}`,
): Kind<number> {
  return kind(allowed, (text) => (/^-?\d+$/.test(text) ? within(Number(text), least, most) : undefined));
}

/** A number within both ends, whole or with a decimal point. */
export function decimal(
  least: number,
  most: number,
  allowed = `a number from ${least} to ${most}`,
): Kind<number> {
  return kind(allowed, (text) => within(decimalOf(text), least, most));
}

/** `-4 to 15`: two numbers within both ends, the lower one first. */
export function range(least: number, most: number): Kind<readonly [from: number, to: number]> {
  const allowed = `two numbers within ${least} and ${most}, as in “${least} to ${most}”`;
  return kind(allowed, (text) => {
    const [from = NaN, to = NaN, ...more] = text.split(/\s+to\s+/).map(decimalOf);
    return from <= to && from >= least && to <= most && more.length === 0 ? [from, to] : undefined;
  });
}

/** Text of at least and at most so many characters. */
export function text(allowed: string, least = 1, most = Infinity): Kind<string> {
  return kind(allowed, (text) => (text.length >= least && text.length <= most ? text : undefined));
}

/** A name to refer to a row by. */
export const name = kind('a name of lower-case letters, digits and hyphens', (text) =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? text : undefined,
);

/** An address on the web. */
export const url = kind('an address that begins with https://', (text) =>
  /^https:\/\/\S+$/.test(text) && URL.canParse(text) ? text : undefined,
);

/** A decimal number with either minus, or NaN. */
function decimalOf(text: string): number {
  return /^[-−]?\d*\.?\d+$/.test(text) ? Number(text.replace('−', '-')) : NaN;
}

function within(value: number, least: number, most: number): number | undefined {
  return value >= least && value <= most ? value : undefined;
}

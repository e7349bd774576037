import { expect, test } from 'vitest';
import type { Kind } from '../../../src/content/fields/field.ts';
import {
  decimal,
  entryOf,
  mapped,
  name,
  range,
  text,
  url,
  where,
  wholeNumber,
  word,
  words,
} from '../../../src/content/fields/kinds.ts';

/** The texts of a list that a kind takes. */
const taken = <Value>(kind: Kind<Value>, texts: string[]) => texts.filter((one) => 'value' in kind.read(one));

test('reads a range, with either minus', () => {
  expect(range(-160, 960).read('-4 to 15')).toEqual({ value: [-4, 15] });
  expect(range(-160, 960).read('−4 to 0.5')).toEqual({ value: [-4, 0.5] });
});

test.each(['4', '4 to', '9 to 3', '-900 to 3', 'a to b', '1 to 2 to 3', ''])(
  'refuses “%s” as a range',
  (text) => {
    expect(range(-160, 960).read(text)).toEqual({
      mistakes: [{ found: text, allowed: 'two numbers within -160 and 960, as in “-160 to 960”' }],
    });
  },
);

test('every wrong word is named with the list', () => {
  const allowed = 'one or more of mother, father';
  expect(words(['mother', 'father']).read('mother fathr x')).toEqual({
    mistakes: [
      { found: 'fathr', allowed, nearest: 'father' },
      { found: 'x', allowed, nearest: undefined },
    ],
  });
  expect(words(['mother', 'father']).read('father mother')).toEqual({ value: ['father', 'mother'] });
  expect(words(['mother', 'father']).read('')).toHaveProperty('mistakes.0.found', '');
});

test('a word is spelt exactly', () => {
  expect(word(['weeks', 'clock']).read('clok')).toEqual({
    mistakes: [{ found: 'clok', allowed: 'one of weeks or clock', nearest: 'clock' }],
  });
  expect(taken(word(['weeks']), ['weeks', 'Weeks', ''])).toEqual(['weeks']);
});

test('a name finds its own entry only', () => {
  expect(entryOf({ hall: 1 }).read('hall')).toEqual({ value: ['hall', 1] });
  expect(taken(entryOf({ hall: 1 }), ['constructor', 'toString', ''])).toEqual([]);
});

test('a blank is no number', () => {
  expect(taken(wholeNumber(-1, 9), ['', '-2', '-1', '0', '9', '10', '1.5', '1e0', ' 1'])).toEqual([
    '-1',
    '0',
    '9',
  ]);
  expect(taken(decimal(0, 1), ['', '.', '0', '.5', '0.25', '1', '1.1', '-1', '1.'])).toEqual([
    '0',
    '.5',
    '0.25',
    '1',
  ]);
});

test('text has its least and its most', () => {
  expect(taken(text('words', 2, 3), ['', 'a', 'ab', 'abc', 'abcd'])).toEqual(['ab', 'abc']);
  expect(taken(name, ['7-1', 'half-hour', 'Half', 'a--b', '-a'])).toEqual(['7-1', 'half-hour']);
  expect(taken(url, ['https://a.org/b', 'http://a.org', 'https://a b', 'https://'])).toEqual([
    'https://a.org/b',
  ]);
});

test('a further test says what is missing', () => {
  const even = where(wholeNumber(0, 9), (value) => value % 2 === 0, 'an even number');
  expect(even.read('4')).toEqual({ value: 4 });
  expect(even.read('3')).toEqual({ mistakes: [{ found: '3', allowed: 'an even number' }] });
  expect(even.read('x')).toHaveProperty('mistakes.0.allowed', 'a whole number from 0 to 9');
});

test('a meaning may be worked on', () => {
  expect(mapped(wholeNumber(0, 9), (value) => value * 2).read('4')).toEqual({ value: 8 });
  expect(mapped(wholeNumber(0, 9), (value) => value * 2).read('x')).toHaveProperty('mistakes');
});

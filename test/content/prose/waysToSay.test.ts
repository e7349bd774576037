import { expect, test } from 'vitest';
import { waysToSay, type Unit, inLetters } from '../../../src/content/prose/waysToSay.ts';

const NIGHTS: Unit = { one: 'night', many: 'nights', article: 'a', step: 1 };
const HOURS: Unit = { one: 'hour', many: 'hours', article: 'an', step: 0.25 };

test.each([
  [91, ['ninety-one', 'ninety-one nights', '91', '91 nights']],
  [1, ['one', 'one night', 'a night', '1', '1 night']],
  [100, ['one hundred', 'one hundred nights', 'a hundred', 'a hundred nights', '100', '100 nights']],
  [6573.4, expect.arrayContaining(['6573 nights', '6,573 nights'])],
  [12_000, ['12000', '12000 nights', '12,000', '12,000 nights']],
  [-3, ['-3', '-3 nights']],
])('%d nights can be said', (value, ways) => {
  expect(waysToSay(value, NIGHTS)).toEqual(ways);
});

test.each([
  [62 / 60, ['one', 'one hour', 'an hour', '1', '1 hour']],
  [2.02, ['two', 'two hours', '2', '2 hours']],
  [13 / 60, expect.arrayContaining(['a quarter', 'a quarter of one', 'a quarter of an hour', '0.25 hours'])],
  [0.5, expect.arrayContaining(['half', 'half an hour', 'half of one', '0.5'])],
  [0.7, expect.arrayContaining(['three quarters of an hour', 'three-quarters of an hour'])],
  [1.5, ['one and a half', 'one and a half hours', 'an hour and a half', '1.5', '1.5 hours']],
  [2.25, ['two and a quarter', 'two and a quarter hours', '2.25', '2.25 hours']],
])('%d hours can be said', (value, ways) => {
  expect(waysToSay(value, HOURS)).toEqual(ways);
});

test('a part of one needs its “of”', () => {
  expect(waysToSay(0.25, HOURS)).not.toContain('a quarter an hour');
});

test('hours are right to the quarter', () => {
  expect(waysToSay(68 / 60, HOURS)).not.toContain('an hour');
  expect(waysToSay(67 / 60, HOURS)).toContain('an hour');
});

test.each([
  [0, 'zero'],
  [13, 'thirteen'],
  [20, 'twenty'],
  [91, 'ninety-one'],
  [100, 'one hundred'],
  [105, 'one hundred and five'],
  [939, 'nine hundred and thirty-nine'],
  [1001, 'one thousand and one'],
  [1092, 'one thousand and ninety-two'],
  [6573, 'six thousand five hundred and seventy-three'],
  [9000, 'nine thousand'],
])('%i is written %s', (number, letters) => {
  expect(inLetters(number)).toBe(letters);
});

test('no two numbers are written alike', () => {
  const all = Array.from({ length: 10_000 }, (_, number) => inLetters(number));
  expect(new Set(all).size).toBe(10_000);
  expect(all.every((letters) => /^[a-z]+([ -][a-z]+)*$/.test(letters))).toBe(true);
});

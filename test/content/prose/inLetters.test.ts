import { expect, test } from 'vitest';
import { inLetters } from '../../../src/content/prose/inLetters.ts';

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

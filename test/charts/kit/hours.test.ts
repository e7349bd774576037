import { expect, test } from 'vitest';
import { hoursWords } from '../../../src/charts/kit/hours.ts';

test.each([
  [3.86, '3 h 50'],
  [3.99, '4 h'],
  [0.5, '0 h 30'],
])('%f hours are %s', (hours, words) => {
  expect(hoursWords(hours)).toBe(words);
});

test('to the minute where that is named', () => {
  expect(hoursWords(3.86, 1)).toBe('3 h 52');
});

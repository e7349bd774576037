import { expect, test } from 'vitest';
import { plural, hoursInShort, hoursAloud } from '../../../src/charts/kit/hours.ts';

test('one week, two weeks, three stretches', () => {
  expect([0, 1, 2].map((count) => plural(count, 'week'))).toEqual(['0 weeks', '1 week', '2 weeks']);
  expect(plural(3, 'stretch', 'stretches')).toBe('3 stretches');
});

test.each([
  [3.86, '3 h 50', '3 hours 50 minutes'],
  [1, '1 h', '1 hour'],
  [3.95, '4 h', '4 hours'],
  [3.99, '4 h', '4 hours'],
  [0.5, '0 h 30', '30 minutes'],
  [0.7, '0 h 40', '40 minutes'],
  [1.5, '1 h 30', '1 hour 30 minutes'],
  [0, '0 h', '0 hours'],
])('%f hours, written and read aloud', (hours, written, aloud) => {
  expect(hoursInShort(hours)).toBe(written);
  expect(hoursAloud(hours)).toBe(aloud);
});

test('to the minute where it is asked', () => {
  expect(hoursInShort(3.95, 1)).toBe('3 h 57');
  expect(hoursInShort(3.86, 1)).toBe('3 h 52');
});

import { expect, test } from 'vitest';
import { dayBefore, nightTime } from '../../../src/content/data/nightTime.ts';

test.each([
  [1, 0, 1],
  [1, 18, 0.75],
  [1, 23.5, 1 - 0.5 / 24],
  [1, 6, 1.25],
  [1, 17.5, 1 + 17.5 / 24],
  [-27, 21, -27.125],
])('night %d at %d o’clock is day %d', (night, hour, day) => {
  expect(nightTime(night, hour)).toBeCloseTo(day, 10);
});

test('an event belongs to the day before midnight', () => {
  expect(dayBefore(-416, 15)).toBe(-416.375);
  expect(dayBefore(92, 12)).toBe(91.5);
});

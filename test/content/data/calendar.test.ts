import { expect, test } from 'vitest';
import { midnightOf, noonBefore, weekOf } from '../../../src/content/data/calendar.ts';

test.each([
  [0, -720, 0],
  [1, 720, 1440],
  [-27, -39_600, -38_880],
])('night %d has its noon at %d and its midnight at %d', (night, noon, midnight) => {
  expect(noonBefore(night)).toBe(noon);
  expect(midnightOf(night)).toBe(midnight);
});

test.each([
  [-1001, -144],
  [-6, -1],
  [0, -1],
  [1, 0],
  [7, 0],
  [8, 1],
  [105, 14],
])('night %d is in week %d', (night, week) => {
  expect(weekOf(night)).toBe(week);
});

import { expect, test } from 'vitest';
import {
  firstNight,
  midnightOf,
  nightLeft,
  noonBefore,
  startOfWeek,
  weekOf,
} from '../../../src/content/data/calendar.ts';
import type { StoryEvent } from '../../../src/content/data/rows.ts';

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
  [90, 12],
  [91, 13],
  [98, 13],
  [99, 14],
  [105, 14],
])('night %d is in week %d', (night, week) => {
  expect(weekOf(night, 91)).toBe(week);
});

test('where nobody leaves all weeks are even', () => {
  expect([85, 91, 92].map((night) => weekOf(night, undefined))).toEqual([12, 12, 13]);
  expect([12, 13].map((week) => firstNight(week, undefined))).toEqual([85, 92]);
});

test.each([85, 88, 90, 91, 92, 95])('no week spans a leaving on night %d', (left) => {
  expect(weekOf(left, left)).toBe(weekOf(left - 1, left) + 1);
  for (let night = 70; night < 110; night++) {
    const week = weekOf(night, left);
    expect(firstNight(week, left)).toBeLessThanOrEqual(night);
    expect(firstNight(week + 1, left)).toBeGreaterThan(night);
  }
});

test('the week apart begins where he leaves', () => {
  expect(startOfWeek(13, 91)).toBe(noonBefore(91));
  expect(startOfWeek(12, 91)).toBe(noonBefore(85));
});

test('the events say when he leaves', () => {
  const door: StoryEvent = { event: 'door', night: 91, label: 'He left', basis: 'derived' };
  expect(nightLeft([{ ...door, event: 'now' }, door])).toBe(91);
  expect(nightLeft([])).toBeUndefined();
});

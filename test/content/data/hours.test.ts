import { expect, test } from 'vitest';
import { hoursByNight, hoursByWeek, weekOf } from '../../../src/content/data/hours.ts';
import type { Person } from '../../../src/content/data/cast.ts';
import type { Stretch } from '../../../src/content/data/rows.ts';

const stretch = (person: Person, night: number, from: number, hours: number): Stretch => ({
  person,
  night,
  from: night + from / 24,
  to: night + (from + hours) / 24,
  basis: 'told',
});

const stretches = [
  stretch('mother', 7, -1, 1.5),
  stretch('mother', 7, 2, 1),
  stretch('father', 7, -1, 6),
  stretch('mother', 1, 0, 3.5),
  stretch('mother', 8, 0, 4),
];

test.each([
  [-1001, -144],
  [-6, -1],
  [0, -1],
  [1, 0],
  [7, 0],
  [8, 1],
  [91, 12],
  [105, 14],
])('night %d is in week %d', (night, week) => {
  expect(weekOf(night)).toBe(week);
});

test('a night adds up its stretches', () => {
  expect(hoursByNight(stretches)).toEqual([
    { person: 'mother', night: 7, hours: 2.5 },
    { person: 'mother', night: 1, hours: 3.5 },
    { person: 'mother', night: 8, hours: 4 },
    { person: 'father', night: 7, hours: 6 },
  ]);
});

test('a week is the mean of listed nights', () => {
  expect(hoursByWeek(stretches)).toEqual([
    { person: 'mother', week: 0, hours: 3, nights: 2 },
    { person: 'mother', week: 1, hours: 4, nights: 1 },
    { person: 'father', week: 0, hours: 6, nights: 1 },
  ]);
});

test('no stretches make no hours', () => {
  expect(hoursByWeek([])).toEqual([]);
});

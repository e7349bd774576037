import { expect, test } from 'vitest';
import { hoursByNight, hoursByWeek } from '../../../src/content/data/hours.ts';
import type { Person } from '../../../src/content/data/cast.ts';
import type { Stretch } from '../../../src/content/data/rows.ts';

const stretch = (person: Person, night: number, from: number, hours: number): Stretch => ({
  person,
  night,
  from: (24 * night + from) * 60,
  to: (24 * night + from + hours) * 60,
  basis: 'told',
});

const stretches = [
  stretch('mother', 7, -1, 1.5),
  stretch('mother', 7, 2, 1),
  stretch('father', 7, -1, 6),
  stretch('mother', 1, 0, 3.5),
  stretch('mother', 8, 0, 4),
];

test('a night adds up its stretches', () => {
  expect(hoursByNight(stretches)).toEqual([
    { person: 'mother', night: 7, hours: 2.5 },
    { person: 'mother', night: 1, hours: 3.5 },
    { person: 'mother', night: 8, hours: 4 },
    { person: 'father', night: 7, hours: 6 },
  ]);
});

test('a week is the mean of listed nights', () => {
  expect(hoursByWeek(stretches, undefined)).toEqual([
    { person: 'mother', week: 0, hours: 3, nights: 2 },
    { person: 'mother', week: 1, hours: 4, nights: 1 },
    { person: 'father', week: 0, hours: 6, nights: 1 },
  ]);
});

test('the night he leaves is no night together', () => {
  expect(hoursByWeek(stretches, 7)).toEqual([
    { person: 'mother', week: 1, hours: 3.25, nights: 2 },
    { person: 'mother', week: 0, hours: 3.5, nights: 1 },
    { person: 'father', week: 1, hours: 6, nights: 1 },
  ]);
});

test('no stretches make no hours', () => {
  expect(hoursByWeek([], undefined)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { CELL } from '../../../src/charts/night/cells.ts';
import type { Night } from '../../../src/charts/night/rows.ts';
import { settledAt, stateAt } from '../../../src/charts/night/states.ts';
import { rows } from './rows.ts';
import { stateFaults } from './stateFaults.ts';

const night: Night = {
  wakings: [-150, -30, 90, 210, 330],
  mother: [
    [-90, -30],
    [30, 90],
    [270, 330],
  ],
  father: [
    [-60, 90],
    [130, 400],
  ],
};
const during = (who: 'baby' | 'mother' | 'father', from: number, to: number) =>
  Array.from({ length: (to - from) / CELL }, (_, index) => stateAt(who, from + index * CELL, night));

describe('a waking', () => {
  test('is crying, feeding, pacing, then sleep', () => {
    expect(during('baby', -30, 30)).toEqual(['crying', 'feeding', 'feeding', 'pacing', 'pacing', 'asleep']);
  });

  test('has Emily up, feeding, pacing, lying awake', () => {
    expect(during('mother', -30, 40)).toEqual([
      'up',
      'feeding',
      'feeding',
      'pacing',
      'pacing',
      'awake',
      'asleep',
    ]);
  });

  test('goes on where she gets no sleep', () => {
    expect(settledAt(night)[2]).toBe(210);
    expect(during('mother', 120, 210)).toEqual(Array(9).fill('pacing'));
  });

  test('ends after fifty minutes in the morning', () => {
    expect(settledAt(night)[4]).toBe(380);
    expect(stateAt('mother', 380, night)).toBe('up');
  });
});

test('Oliver is up, lies awake, sleeps, lies awake', () => {
  expect([-240, -100, -90, -60, 90, 130, 400].map((at) => stateAt('father', at, night))).toEqual([
    'up',
    'up',
    'awake',
    'asleep',
    'awake',
    'asleep',
    'up',
  ]);
});

test.each(Object.entries(rows.nights))('night %s: cells follow the rows of sleep', (_, one) => {
  expect(stateFaults(one)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { CELL, CELLS, START } from '../../../src/charts/night/cells.ts';
import type { Night } from '../../../src/charts/night/rows.ts';
import { PEOPLE, settledAt, stateAt, statesOf } from '../../../src/charts/night/states.ts';
import { rows } from './rows.ts';

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

describe.each(Object.entries(rows.nights))('night %s', (_, one) => {
  test('cells follow the rows of sleep', () => {
    for (const who of ['mother', 'father'] as const) {
      const states = statesOf(who, one);
      for (let cell = 0; cell < CELLS; cell++) {
        const middle = START + (cell + 0.5) * CELL;
        expect(states[cell] === 'asleep').toBe(one[who].some(([from, to]) => middle >= from && middle < to));
      }
    }
  });

  test('the baby sleeps whenever Emily does', () => {
    const [baby, mother] = PEOPLE.map((who) => statesOf(who, one));
    expect(baby!.filter((state, cell) => mother![cell] === 'asleep' && state !== 'asleep')).toEqual([]);
  });

  test('they feed and pace together', () => {
    const [baby, mother] = PEOPLE.map((who) => statesOf(who, one));
    for (const state of ['feeding', 'pacing'])
      expect(mother!.map((found) => found === state)).toEqual(baby!.map((found) => found === state));
  });
});

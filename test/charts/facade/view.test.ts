import { expect, test } from 'vitest';
import { burning } from '../../../src/charts/facade/burning.ts';
import { interpolate, duration } from '../../../src/charts/facade/view.ts';
import { litText } from '../../../src/charts/facade/describe.ts';
import { VIEWS } from './rows.ts';

const [late, morning] = [VIEWS.late!, VIEWS.morning!];

test('interpolate starts and ends at the views', () => {
  expect(interpolate(late, morning, 0)).toBe(late);
  expect(interpolate(late, morning, 1)).toBe(morning);
});

test('half-way stands the hour between', () => {
  expect(interpolate(late, morning, 0.5)).toMatchObject({ at: 185, moving: true });
});

test('every way takes 0.5 to 1.6 seconds', () => {
  for (const from of Object.values(VIEWS))
    for (const to of Object.values(VIEWS)) {
      expect(duration(from, to)).toBeGreaterThanOrEqual(500);
      expect(duration(from, to)).toBeLessThanOrEqual(1600);
    }
});

test('a light comes on again, and goes', () => {
  const bathroom = { name: '1-1', floor: 1, column: 1, dark: [[-60, 185], [200]] as [number, number?][] };
  const at = [-120, 0, 192, 300].map((minute) => Math.round(burning(bathroom, minute)));
  expect(at).toEqual([1, 0, 1, 0]);
});

test('counts are said plainly', () => {
  expect([0, 1, 20, 42].map(litText)).toEqual([
    'no windows lit',
    'one window lit',
    '20 windows lit',
    '42 windows lit',
  ]);
});

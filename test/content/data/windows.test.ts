import { expect, test } from 'vitest';
import { describeProblem } from '../../../src/content/fields/problem.ts';
import { readTable } from '../../../src/content/data/tables.ts';
import { committedRows } from './committed.ts';

const windows = committedRows('windows');
const out = windows.flatMap(({ dark }) => (dark === undefined ? [] : [dark]));
const on = windows.flatMap(({ light }) => (light === undefined ? [] : [light]));
const told = (...lines: string[]) =>
  readTable('windows', ['window,floor,column,dark,light,basis', ...lines].join('\n'), 'x.csv').problems.map(
    describeProblem,
  );

test('the house is seven floors of six', () => {
  expect(new Set(windows.map(({ floor, column }) => `${floor} ${column}`)).size).toBe(42);
});

test('only the kitchen stays lit until morning', () => {
  expect(windows.filter(({ dark }) => dark === undefined).map(({ window }) => window)).toEqual(['kitchen']);
});

test('most are dark by half past eleven', () => {
  const later = out.filter((at) => at > -30 && at < 60);
  expect(later.length).toBeGreaterThanOrEqual(2);
  expect(later.length).toBeLessThanOrEqual(4);
  expect(Math.max(...later)).toBe(30);
});

test('two are up for a moment', () => {
  expect(on.filter((at) => at < 345)).toEqual([100, 185]);
});

test('first lights come at quarter to six', () => {
  expect(Math.min(...on.filter((at) => at > 240))).toBe(345);
});

test('all is drawn, nothing counted', () => {
  expect(new Set(windows.map(({ basis }) => basis))).toEqual(new Set(['reconstructed']));
});

test('blank hours are left out', () => {
  const text = 'window,floor,column,dark,light,basis\nkitchen,5,4,,,reconstructed\n1-1,1,1,23:00,06:00,told';
  expect(readTable('windows', text, 'x.csv').rows).toEqual([
    { window: 'kitchen', floor: 5, column: 4, basis: 'reconstructed' },
    { window: '1-1', floor: 1, column: 1, dark: -60, light: 360, basis: 'told' },
  ]);
});

test('a light on before it went out is told', () => {
  expect(told('1-1,1,1,03:00,02:00,told', '1-2,1,2,,06:00,told')).toEqual([
    'x.csv:2, column "light": found "02:00", allowed: a time after the light went out, or blank.',
    'x.csv:3, column "light": found "06:00", allowed: a time after the light went out, or blank.',
  ]);
});

test('two windows in one place are told', () => {
  expect(told('1-1,1,1,23:00,,told', '1-2,1,1,23:00,,told')).toEqual([
    'x.csv:3, column "window": found "1-2", allowed: "1-1", which stands at floor 1, column 1 already.',
  ]);
});

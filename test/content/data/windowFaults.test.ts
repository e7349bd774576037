import { expect, test } from 'vitest';
import { describeProblem } from '../../../src/content/fields/problem.ts';
import { readTable } from '../../../src/content/data/tables.ts';

const told = (...lines: string[]) =>
  readTable('windows', ['window,floor,column,dark,light,basis', ...lines].join('\n'), 'x.csv').problems.map(
    describeProblem,
  );

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

import { expect, test } from 'vitest';
import { numbers } from '../../../src/charts/night/numbers.ts';
import { rows, viewOf } from './rows.ts';

const night = {
  wakings: [-30],
  mother: [
    [-90, -30],
    [30, 90],
  ] as [number, number][],
  father: [] as [number, number][],
};
const tables = numbers(
  { ...rows, nights: { 4: night } },
  viewOf({ night: '4', until: '00:40', show: 'baby mother' }),
);
const cells = (index: number) => tables[index]!.rows.map((row) => row.cells);

test('intervals go to the minute that has come', () => {
  expect(cells(1).slice(-5)).toEqual([
    ['up', '23:30', '23:40', '10'],
    ['feeding', '23:40', '00:00', '20'],
    ['pacing', '00:00', '00:20', '20'],
    ['lying awake', '00:20', '00:30', '10'],
    ['asleep', '00:30', '00:40', '10'],
  ]);
});

test('who is not shown has no table', () => {
  expect(tables.map(({ caption }) => caption)).toEqual([
    'The baby, night 4',
    'Emily, night 4',
    'The kitchen light',
  ]);
});

test('a row of the data is named, or our rule', () => {
  const sources = (index: number) => tables[index]!.rows.map(({ cells, source }) => `${cells[0]}: ${source}`);
  expect(sources(0)).toContain('crying: wakings.csv, night 4; ten minutes by our rule');
  expect(sources(0)).toContain('asleep: our rule, between the rows');
  expect(sources(1)).toContain('asleep: nights.csv, mother, night 4');
});

test('only the cell being lived has the figures', () => {
  const withFigure = tables[1]!.rows.filter(({ marks }) =>
    marks.some((key) => /^mother-[a-z]+-0$/.test(key)),
  );
  expect(withFigure.map(({ cells }) => cells[0])).toEqual(['asleep']);
});

import { expect, test } from 'vitest';
import { numbers } from '../../../src/charts/ring/numbers.ts';
import { asked, rows, views } from './views.ts';

const cells = (view: Parameters<typeof numbers>[1]) =>
  numbers(rows, view).flatMap((table) => table.rows.map((row) => row.cells.slice(0, 2)));

test('the night is a row once it comes', () => {
  const promised = [
    ['Oliver’s mother promises', '12'],
    ['Emily’s mother promises', '9.5'],
  ];
  expect(cells(views.mothers!)).toEqual(promised);
  expect(cells(asked({ his: '12', hers: '12.5' })).at(-1)).toEqual(['The night, hatched', '12']);
});

test('what was given counts the calls that came', () => {
  const calls = (name: string) => cells(views[name]!).map(([what]) => what);
  expect(calls('empty')).toHaveLength(2);
  expect(calls('first call').slice(2)).toEqual(['His mum rang']);
  expect(calls('fed').slice(2)).toEqual(['The baby is awake', '12 times a day']);
});

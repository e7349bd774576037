import { expect, test } from 'vitest';
import { numbers } from '../../../src/charts/scale/numbers.ts';
import { scaleRows } from '../../../src/charts/scale/fromTables.ts';
import { CAST } from '../../content/data/cast.ts';
import { tables } from '../../fixtures/story.ts';

const rows = scaleRows(tables, CAST);
const found = (nights: number, after = rows.after) =>
  numbers({ ...rows, after }, { nights, named: { span: 1, nights: 1 } });

test('her nights have rows once they are shown', () => {
  expect(found(0)).toHaveLength(1);
  expect(found(2)[1]!.rows.map(({ cells }) => cells[0])).toEqual(['That night', 'Night 1', 'Night 2']);
  expect(found(2, [])[1]!.rows.map(({ cells }) => cells[0])).toEqual(['Night 1', 'Night 2']);
});

test('hours are the sum of the stretches', () => {
  const after: [number, number][] = [
    [-60, 90],
    [120, 240],
  ];
  expect(found(1, after)[1]!.rows[0]!.cells).toEqual(['That night', '23:00–01:30, 02:00–04:00', '4.50']);
});

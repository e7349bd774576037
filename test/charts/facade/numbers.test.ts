import { expect, test } from 'vitest';
import { numbers } from '../../../src/charts/facade/numbers.ts';
import { rows, view } from './rows.ts';

const windows = [
  { name: 'kitchen', floor: 5, column: 4, dark: [] },
  { name: '1-1', floor: 1, column: 1, dark: [[-60, 90]] as [number, number?][] },
  { name: '1-2', floor: 1, column: 2, dark: [[30]] as [number, number?][] },
];
const [table] = numbers({ ...rows, windows }, view({ at: '00:00' }));

test('each window says when it is dark', () => {
  expect(table!.rows.map(({ cells }) => cells)).toEqual([
    ['All', '2 of 3 lit', ''],
    ['The kitchen', 'lit', 'never before morning'],
    ['Floor 1, window 1', 'dark', '23:00–01:30'],
    ['Floor 1, window 2', 'lit', '00:30–morning'],
  ]);
});

test('her light is told, the others drawn', () => {
  expect(table!.rows.map(({ basis }) => basis)).toEqual([
    'reconstructed',
    'told',
    'reconstructed',
    'reconstructed',
  ]);
});

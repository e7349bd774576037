import { expect, test } from 'vitest';
import { csvLines } from '../../../src/content/data/csvLines.ts';

test('lines count from one', () => {
  expect(csvLines('a,b\n1,2\n').map(({ line }) => line)).toEqual([1, 2]);
});

test('breaks inside quotes count as lines', () => {
  expect(csvLines('a,b\n"one\ntwo\r\nthree",2\n4,5\n')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['one\ntwo\nthree', '2'] },
    { line: 5, cells: ['4', '5'] },
  ]);
});

test('blank lines are skipped and counted', () => {
  expect(csvLines('a,b\n\n1,2\n\n\n3,4\n\n').map(({ line }) => line)).toEqual([1, 3, 6]);
});

test('quoted commas and Windows line ends hold', () => {
  expect(csvLines('a,b\r\n"x, ""y""", 2 \r\n')[1]).toEqual({ line: 2, cells: ['x, "y"', '2'] });
});

test('a byte order mark is ignored', () => {
  expect(csvLines('\uFEFFa,b')[0]?.cells).toEqual(['a', 'b']);
});

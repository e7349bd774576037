import { expect, test } from 'vitest';
import { inWeek, spanIn, valueMarks } from '../../../src/charts/timeline/weekNumbers.ts';
import { steps } from './rows.ts';

const WEEK = 7 * 1440;
const view = { ...steps[0]!.view, from: 0, to: 10, values: { 'mother@3': 1 } };

test('weeks before the birth have a minus', () => {
  expect([-4, 4].map(inWeek)).toEqual(['Week −4', 'Week 4']);
});

test('a span ends where the picture does', () => {
  const span = spanIn(view);
  const share = (from: number, to: number) =>
    span(from * WEEK, to * WEEK)?.map((edge) => Number(edge.toFixed(6)));
  expect(share(2, 3)).toEqual([0.2, 0.3]);
  expect(share(-1, 1)).toEqual([0, 0.1]);
  expect(share(9, 12)).toEqual([0.9, 1]);
  expect(share(11, 12)).toBeUndefined();
});

test('only a value that is read has marks', () => {
  expect(valueMarks('mother@3', view)).toEqual(['point-mother@3', 'label-mother@3']);
  expect(valueMarks('mother@4', view)).toEqual([]);
});

import { expect, test } from 'vitest';
import { weeksShown } from '../../../src/charts/timeline/weeksShown.ts';
import { rows } from './rows.ts';

const last = (to: number, from = rows) => weeksShown('father', from, to).at(-1)![0];

test('a camera past the door sees all weeks', () => {
  expect(last(15)).toBe(14);
});

test('a picture that ends with the door sees none apart', () => {
  expect([12.95, 13, 4].map((to) => last(to))).toEqual([12, 12, 12]);
});

test('where nobody leaves no week is kept back', () => {
  const { left, ...others } = rows;
  expect(left).toBe(91);
  expect(last(12.95, others)).toBe(14);
});

import { expect, test } from 'vitest';
import { overlaps, placeLabels, type Box } from '../../../src/charts/kit/placeLabels.ts';

const placed = (candidates: Box[][], taken: Box[]) =>
  placeLabels(
    candidates.map((some) => ({ candidates: some })),
    taken,
  ).map(({ box }) => box);
const box = (x: number, y: number) => ({ x, y, width: 10, height: 10 });

test('boxes that only touch do not overlap', () => {
  expect(overlaps(box(0, 0), box(10, 0))).toBe(false);
  expect(overlaps(box(0, 0), box(9, 9))).toBe(true);
});

test('takes the first candidate that is free', () => {
  expect(placed([[box(0, 0), box(20, 0), box(40, 0)]], [box(5, 5)])).toEqual([box(20, 0)]);
});

test('a label placed stands in the next one’s way', () => {
  expect(placed([[box(0, 0)], [box(4, 0), box(30, 0)]], [])).toEqual([box(0, 0), box(30, 0)]);
});

test('without a free place, the least covered', () => {
  expect(placed([[box(0, 0), box(8, 0)]], [{ x: 0, y: 0, width: 12, height: 10 }])).toEqual([box(8, 0)]);
});

test('leaves out what may stand nowhere', () => {
  expect(placed([[], [box(0, 0)]], [])).toEqual([box(0, 0)]);
});

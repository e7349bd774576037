import { expect, test } from 'vitest';
import { isLit } from '../../../src/charts/kit/isLit.ts';
import { DIM, DIM_CELL, presence } from '../../../src/charts/kit/weights.ts';

test('only what is spoken of is lit', () => {
  const show = { one: 1, other: DIM, cell: DIM_CELL };
  expect(['one', 'other', 'cell', 'none'].map((name) => isLit({ show }, name))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('what is dim is wholly there', () => {
  const show = { one: 1, other: DIM, half: DIM / 2 };
  expect(['one', 'other', 'half', 'none'].map((name) => presence({ show }, name))).toEqual([1, 1, 0.5, 0]);
});

import { expect, test } from 'vitest';
import { isLit } from '../../../src/charts/kit/weights.ts';
import { DIM } from '../../../src/charts/kit/weights.ts';

test('what only stands is not lit', () => {
  const show = { lit: 1, dim: DIM };
  expect(
    ['lit', 'dim', 'gone'].map((name) => isLit({ show } as { show: Record<string, number> }, name)),
  ).toEqual([true, false, false]);
});

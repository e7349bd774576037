import { expect, test } from 'vitest';
import {
  isLit,
  DIM,
  DIM_CELL,
  presence,
  coming,
  fade,
  fadeWeights,
  going,
  mixWeights,
} from '../../../src/charts/kit/weights.ts';

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

test('weights blend, and nothings are left out', () => {
  expect(mixWeights({ stays: 1, goes: 1 }, { stays: 0.5, comes: 1 }, 0.5)).toEqual({
    stays: 0.75,
    goes: 0.5,
    comes: 0.5,
  });
  expect(mixWeights({ goes: 1 }, {}, 0.999)).toEqual({});
  expect(mixWeights({ stays: 1 }, { stays: 1 }, 0.5, 0.25)).toEqual({ stays: 0.25 });
});

test('words go before anything comes', () => {
  expect([0, 0.125, 0.25, 1].map(going)).toEqual([1, 0.5, 0, 0]);
  expect([0, 0.75, 0.875, 1].map(coming)).toEqual([0, 0, 0.5, 1]);
  expect(fadeWeights({ goes: 1 }, { comes: 1 }, 0.5)).toEqual({});
  expect(fadeWeights({ goes: 1 }, { comes: 1 }, 0.9)).toEqual({ comes: expect.closeTo(0.6) });
});

test('what stays does not blink unless told', () => {
  expect(fade(1, 1, 0.5)).toBe(1);
  expect(fade(1, 1, 0.5, false)).toBe(0);
  expect(fadeWeights({ stays: 1 }, { stays: 1 }, 0.5, false)).toEqual({});
});

import { expect, test } from 'vitest';
import { cut } from '../../../src/charts/plan/flat.ts';

const wall = {
  line: [
    [0, 0],
    [10, 0],
  ],
  thick: 0.3,
} as const;

test('openings leave the pieces between', () => {
  const pieces = cut(wall, [
    [
      [8, 0],
      [7, 0],
    ],
    [
      [2, 0],
      [3, 0],
    ],
    [
      [4, 1],
      [5, 1],
    ],
  ]);
  expect(pieces.map(({ line: [[from], [to]] }) => [from, to])).toEqual([
    [0, 2],
    [3, 7],
    [8, 10],
  ]);
});

test('a wall that runs down is cut too', () => {
  const down = {
    line: [
      [1, 0],
      [1, 4],
    ],
    thick: 0.1,
  } as const;
  expect(
    cut(down, [
      [
        [1, 1],
        [1, 2],
      ],
    ]),
  ).toEqual([
    {
      line: [
        [1, 0],
        [1, 1],
      ],
      thick: 0.1,
    },
    {
      line: [
        [1, 2],
        [1, 4],
      ],
      thick: 0.1,
    },
  ]);
});

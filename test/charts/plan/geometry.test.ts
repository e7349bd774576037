import { expect, test } from 'vitest';
import { crossing, pathOf, simplify, type Segment } from '../../../src/charts/plan/geometry.ts';

const ray: Segment = [
  [0, 0],
  [4, 0],
];

test.each<[string, Segment, number | undefined]>([
  [
    'a wall across',
    [
      [1, -1],
      [1, 1],
    ],
    0.25,
  ],
  [
    'a wall beyond',
    [
      [5, -1],
      [5, 1],
    ],
    undefined,
  ],
  [
    'a wall beside',
    [
      [1, 1],
      [1, 2],
    ],
    undefined,
  ],
  [
    'a wall along',
    [
      [0, 1],
      [4, 1],
    ],
    undefined,
  ],
])('%s is met at %s', (_, wall, share) => {
  expect(crossing(ray, wall)).toBe(share);
});

test('only a point that matters is kept', () => {
  const bend = [
    [0, 0],
    [1, 0.001],
    [2, 0],
    [3, 1],
  ] as const;
  expect(simplify([...bend], 0.01)).toEqual([
    [0, 0],
    [2, 0],
    [3, 1],
  ]);
  expect(simplify(bend.slice(0, 2), 0.01)).toEqual(bend.slice(0, 2));
});

test('a closed line keeps what stands off', () => {
  expect(
    simplify(
      [
        [0, 0],
        [0.001, 0],
        [2, 0],
        [0, 0],
      ],
      0.01,
    ),
  ).toEqual([
    [0, 0],
    [2, 0],
    [0, 0],
  ]);
});

test('steps are relative, to the centimetre', () => {
  const points = [
    [1, 2],
    [2.504, 2],
    [2.5, 0],
  ] as const;
  expect(pathOf([...points])).toBe('M1,2l1.5,0l0,-2z');
  expect(pathOf([...points], false)).toBe('M1,2l1.5,0l0,-2');
});

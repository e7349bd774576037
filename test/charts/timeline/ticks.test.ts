import { expect, test } from 'vitest';
import { layoutOf } from '../../../src/charts/timeline/layout.ts';
import { ticks } from '../../../src/charts/timeline/marks/ticks.ts';
import { SIZES } from '../screens.ts';
import { steps } from './rows.ts';

const marks = (from: number, to: number, moving?: boolean) =>
  ticks(layoutOf({ ...steps[0]!.view, from, to }, SIZES['a desk']!), moving);
const names = (from: number, to: number) => marks(from, to).flatMap(({ text }) => text ?? []);

test.each([
  [0, 0.6, ['night 0', 'night 1', 'night 2', 'night 3', 'night 4']],
  [-1.5, 4, ['1 week before birth', 'birth', '1 week old', '2 weeks old', '3 weeks old']],
  [-4, 4, ['4 weeks before birth', 'birth', '4 weeks old']],
  [-3, 26, ['birth', '3 months old']],
  [-60, 60, ['1 year before birth', 'birth', '1 year old']],
  [-60, 960, ['birth', '6 years', '12 years', '18 years']],
])('weeks %f to %f are named in their grain', (from, to, expected) => {
  expect(names(from, to)).toEqual(expected);
});

test('at rest one level alone is there', () => {
  for (const to of [2, 5, 12, 30, 80, 200, 939])
    expect(JSON.stringify(marks(0, to)), String(to)).not.toContain('opacity');
});

test('while it moves one fades into the next', () => {
  const weeks = Array.from({ length: 60 }, (_, index) => 3 + index / 4);
  expect(weeks.some((to) => JSON.stringify(marks(0, to, true)).includes('opacity'))).toBe(true);
});

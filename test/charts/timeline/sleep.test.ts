import { expect, test } from 'vitest';
import { layoutOf } from '../../../src/charts/timeline/layout.ts';
import { nightStroke, sleep } from '../../../src/charts/timeline/marks/sleep.ts';
import { SIZES } from '../screens.ts';
import { rows, steps } from './rows.ts';

const base = { ...steps[0]!.view, from: 0, to: 10, show: { mother: 1, father: 1 }, nights: 0, quilt: 0 };
const frame = layoutOf(base, SIZES['a desk']!);
const keys = (more: object) => sleep(rows, { ...base, ...more }, frame).map(({ key }) => key);

test('hers is a body, his a line', () => {
  expect(keys({})).toEqual(['mother-area', 'mother-line', 'father-line']);
  expect(keys({ nights: 1 })).toEqual([
    'mother-area',
    'mother-stems',
    'mother-line',
    'father-dots',
    'father-line',
  ]);
});

test('the quilt has no stems beside it', () => {
  expect(keys({ nights: 1, quilt: 1 })).toEqual([]);
});

test('a night is no hair and no beam', () => {
  const strokes = [1, 10, 900].map((to) => nightStroke(layoutOf({ ...base, to }, SIZES['a desk']!), 0.36));
  expect(strokes[0]).toBe(7);
  expect(strokes[1]).toBeCloseTo((frame.width / 70) * 0.36, 0);
  expect(strokes[2]).toBe(1);
});

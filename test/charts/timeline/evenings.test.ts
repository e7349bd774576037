import { expect, test } from 'vitest';
import { eveningLabel, evenings } from '../../../src/charts/timeline/marks/evenings.ts';
import { layoutOf } from '../../../src/charts/timeline/layout.ts';
import { SIZES } from '../screens.ts';
import { rows, stepView } from './rows.ts';

const view = stepView('bitter-late');
const frame = layoutOf(view, SIZES['a desk']!);

test('each evening is a dot, later and higher', () => {
  const dots = evenings(rows, view, frame).filter(({ className }) => className === 'evening');
  expect(dots).toHaveLength(rows.evenings.length);
  const heights = dots.map(({ attributes }) => Number(attributes.cy));
  expect(heights).toEqual(heights.toSorted((a, b) => b - a));
});

test('they come once her scale has gone', () => {
  expect(evenings(rows, { ...view, show: { evenings: 0.5 } }, frame)).toEqual([]);
});

test('the label is the last one in sight', () => {
  expect(eveningLabel(rows, frame)!.text).toBe('21:45');
  expect(eveningLabel(rows, layoutOf({ ...view, from: 0, to: 2 }, SIZES['a desk']!))!.text).toBe('18:10');
  expect(eveningLabel(rows, layoutOf({ ...view, from: -9, to: -2 }, SIZES['a desk']!))).toBeUndefined();
});

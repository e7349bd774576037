import { expect, test } from 'vitest';
import { layoutOf } from '../../../src/charts/timeline/layout.ts';
import { personLabel } from '../../../src/charts/timeline/marks/seriesLabels.ts';
import type { TimelineRows } from '../../../src/charts/timeline/rows.ts';
import { SIZES } from '../screens.ts';
import { rows as all, steps } from './rows.ts';

const rows: TimelineRows = {
  ...all,
  weeks: {
    mother: [
      [0, 4],
      [1, 3.5],
    ],
    father: [
      [0, 6],
      [1, 6],
    ],
  },
};
const view = { ...steps[0]!.view, from: -1, to: 4, show: { mother: 1, father: 1 }, nights: 0, quilt: 0 };
const frame = layoutOf(view, SIZES['a desk']!);
const label = (who: 'mother' | 'father', week?: number) => personLabel(who, week, rows, view, frame);

test('a week that is named says its hours', () => {
  expect([label('mother')!.text, label('mother', 1)!.text]).toEqual(['Emily', 'Emily 3 h 30']);
  expect([label('mother')!.dot, label('mother', 1)!.dot?.y]).toEqual([undefined, frame.hours(3.5)]);
});

test('only the lower may be named under its line', () => {
  const isUnder = (who: 'mother' | 'father', hours: number) =>
    label(who, 1)!.candidates.some(({ y }) => y > frame.hours(hours));
  expect([isUnder('father', 6), isUnder('mother', 3.5)]).toEqual([false, true]);
});

test('who is out of sight has no name', () => {
  expect(label('mother', 9)).toBeUndefined();
  expect(
    personLabel('mother', undefined, rows, view, layoutOf({ ...view, from: 20, to: 30 }, SIZES['a desk']!)),
  ).toBe(undefined);
});

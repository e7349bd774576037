import { expect, test } from 'vitest';
import { layoutOf } from '../../../src/charts/timeline/layout.ts';
import { askingsLabel, quarrelsLabel, stackBoxes } from '../../../src/charts/timeline/marks/seriesLabels.ts';
import type { TimelineRows } from '../../../src/charts/timeline/rows.ts';
import { SIZES } from '../screens.ts';
import { rows as all, steps } from './rows.ts';

const rows: TimelineRows = {
  ...all,
  quarrels: [
    [0, 0, 1],
    [1, 1, 0],
    [2, 4, 1],
    [3, 0, 0],
    [20, 9, 1],
  ],
};
const view = { ...steps[0]!.view, from: 0, to: 10, show: { quarrels: 1 } };
const frame = layoutOf(view, SIZES['a desk']!);

test.each([
  [0, 'none'],
  [1, '1 quarrel that week'],
  [2, '4 quarrels that week'],
  [undefined, 'quarrels'],
])('under week %s stands: %s', (week, words) => {
  expect(quarrelsLabel(week, rows, frame).text).toBe(words);
});

test('where none is in sight there are none', () => {
  expect(quarrelsLabel(undefined, { ...rows, quarrels: [[3, 0, 0]] }, frame).text).toBe('no quarrels');
});

test('askings are counted as far as seen', () => {
  expect(askingsLabel(rows, frame)!.text).toBe('the same conversation, 2 times');
  expect(askingsLabel({ ...rows, quarrels: [[2, 0, 1]] }, frame)!.text).toBe('the same conversation');
  expect(askingsLabel({ ...rows, quarrels: [[20, 0, 1]] }, frame)).toBeUndefined();
});

test('weeks without a quarrel take no room', () => {
  expect(stackBoxes(rows, view, frame)).toHaveLength(2);
  expect(stackBoxes(rows, { ...view, show: {} }, frame)).toEqual([]);
});

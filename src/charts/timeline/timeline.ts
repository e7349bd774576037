import { defineChart } from '../chart.ts';
import { describeView } from './describe.ts';
import { drawing } from './drawing.ts';
import { numbers } from './numbers.ts';
import { attributes } from './attributes.ts';
import { rowsSeen, timelineRows } from './fromTables.ts';

/** Hours slept and quarrels on one axis of weeks. */
export const timeline = defineChart({
  name: 'timeline',
  ...drawing,
  attributes,
  rows: timelineRows,
  seen: (rows, views) =>
    rowsSeen(
      rows,
      views.filter(({ quilt }) => quilt),
    ),
  describe: describeView,
  numbers,
});

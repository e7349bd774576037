import type { Chart } from '../chart.ts';
import { describeView } from './describe.ts';
import { drawing } from './drawing.ts';
import { numbers } from './numbers.ts';
import { attributes } from './attributes.ts';
import type { TimelineRows } from './rows.ts';
import { rowsSeen, timelineRows } from './fromTables.ts';
import type { TimelineView } from './view.ts';

/** Hours slept and quarrels on one axis of weeks. */
export const timeline: Chart<TimelineRows, TimelineView> = {
  name: 'timeline',
  drawing,
  attributes,
  rows: timelineRows,
  seen: (rows, views) =>
    rowsSeen(
      rows,
      views.filter(({ quilt }) => quilt),
    ),
  describe: describeView,
  numbers,
};

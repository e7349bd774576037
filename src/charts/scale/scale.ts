import type { Chart } from '../chart.ts';
import { describeView } from './describe.ts';
import { drawing } from './drawing.ts';
import { numbers } from './numbers.ts';
import { attributes } from './attributes.ts';
import type { ScaleRows } from './rows.ts';
import { scaleRows } from './fromTables.ts';
import type { ScaleView } from './view.ts';

/** Half an hour to scale, in one day and among the nights. */
export const scale: Chart<ScaleRows, ScaleView> = {
  name: 'scale',
  drawing,
  attributes,
  rows: scaleRows,
  seen: (rows, views) => ({
    ...rows,
    nights: rows.nights.slice(0, Math.max(0, ...views.map(({ nights }) => nights))),
  }),
  describe: describeView,
  numbers,
};

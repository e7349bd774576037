import { defineChart } from '../chart.ts';
import { describeView } from './describe.ts';
import { drawing } from './drawing.ts';
import { numbers } from './numbers.ts';
import { attributes } from './attributes.ts';
import { scaleRows } from './fromTables.ts';

/** Half an hour to scale, in one day and among the nights. */
export const scale = defineChart({
  name: 'scale',
  ...drawing,
  attributes,
  rows: scaleRows,
  seen: (rows, views) => ({
    ...rows,
    nights: rows.nights.slice(0, Math.max(0, ...views.map(({ nights }) => nights))),
  }),
  describe: describeView,
  numbers,
});

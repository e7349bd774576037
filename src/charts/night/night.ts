import { defineChart } from '../chart.ts';
import { describeView } from './describe.ts';
import { drawing } from './drawing.ts';
import { nightRows } from './fromTables.ts';
import { numbers } from './numbers.ts';
import { attributes } from './attributes.ts';

/** One night, ten minutes a cell, for the three of them. */
export const night = defineChart({
  name: 'night',
  ...drawing,
  attributes,
  rows: nightRows,
  seen: ({ nights, ...others }, views) => ({
    ...others,
    nights: Object.fromEntries(
      Object.entries(nights).filter(([number]) => views.some((view) => view.night === Number(number))),
    ),
  }),
  describe: describeView,
  numbers,
});

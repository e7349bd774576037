import { defineChart } from '../chart.ts';
import { describeView } from './describe.ts';
import { drawing } from './drawing.ts';
import { facadeRows } from './fromTables.ts';
import { numbers } from './numbers.ts';
import { attributes } from './attributes.ts';

/** The flats across the road at night, and one window that stays lit. */
export const facade = defineChart({
  name: 'facade',
  ...drawing,
  attributes,
  rows: facadeRows,
  describe: describeView,
  numbers,
});

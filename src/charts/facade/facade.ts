import type { Chart } from '../chart.ts';
import { describeView } from './describe.ts';
import { drawing } from './drawing.ts';
import { facadeRows } from './fromTables.ts';
import { numbers } from './numbers.ts';
import { attributes } from './attributes.ts';
import type { FacadeRows } from './rows.ts';
import type { FacadeView } from './view.ts';

/** The flats across the road at night, and one window that stays lit. */
export const facade: Chart<FacadeRows, FacadeView> = {
  name: 'facade',
  drawing,
  attributes,
  rows: facadeRows,
  // Every view sees every window.
  seen: (rows) => rows,
  describe: describeView,
  numbers,
};

import { defineChart } from '../chart.ts';
import { capital, type Cast, type Member } from '../../content/data/cast.ts';
import type { Tables } from '../../content/data/tables.ts';
import { describeView } from './describe.ts';
import { drawing } from './drawing.ts';
import { numbers } from './numbers.ts';
import { attributes } from './attributes.ts';
import type { RingRows } from './rows.ts';

/** The calls as the story's events name them. */
function ringRows({ events }: Tables, cast: Cast): RingRows {
  const label = (event: string, otherwise: string) =>
    (events.find((row) => row.event === event)?.label ?? otherwise).replace(/'/g, '’');
  const rang = ({ name }: Member) => `${capital(name)} rang`;
  return {
    cast,
    calls: {
      his: label('first-call', rang(cast.fathersMother)),
      hers: label('second-call', rang(cast.mothersMother)),
    },
  };
}

/** Twenty-four hours as a ring: what two mothers promised, and what came of it. */
export const ring = defineChart({
  name: 'ring',
  ...drawing,
  attributes,
  rows: ringRows,
  describe: describeView,
  numbers,
});

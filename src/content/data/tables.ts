import { BASES } from './basis.ts';
import { clock } from '../fields/clock.ts';
import { name, oneOf, orBlank, wholeNumber, words } from './columns.ts';
import { dayBefore, nightTime } from './nightTime.ts';
import { overlaps } from './overlaps.ts';
import { PEOPLE } from './person.ts';
import { readCsv, type ReadResult } from './readCsv.ts';
import type { Evening, Published, QuarrelWeek, StoryEvent, Stretch, Waking, WindowDark } from './rows.ts';
import type { TableSpec } from './tableSpec.ts';
import { windowFaults } from './windowFaults.ts';

/** The row type of each file in content/data, by the file's name without its ending. */
export interface Rows {
  nights: Stretch;
  wakings: Waking;
  quarrels: QuarrelWeek;
  evenings: Evening;
  windows: WindowDark;
  events: StoryEvent;
  published: Published;
}

export type TableName = keyof Rows;

/** The rows of every file in content/data, by the file's name without its ending. */
export type Tables = { [Name in TableName]: Rows[Name][] };

/** A file's columns in order, and its reader. */
export interface Table<Row> {
  columns: string[];
  read: (text: string, file: string) => ReadResult<Row>;
}

function table<Values extends object, Row>(spec: TableSpec<Values, Row>): Table<Row> {
  return { columns: Object.keys(spec.columns), read: (text, file) => readCsv(text, spec, file) };
}

const basis = oneOf(BASES);

/** Every file that may stand in content/data. */
export const TABLES: { [Name in TableName]: Table<Rows[Name]> } = {
  nights: table({
    columns: {
      person: oneOf(PEOPLE),
      night: wholeNumber(-1001, 105),
      from: clock(),
      to: clock(),
      basis,
    },
    key: ['person', 'night', 'from'],
    check: (entries) => overlaps(entries),
    toRow: (values) => ({
      ...values,
      from: nightTime(values.night, values.from),
      to: nightTime(values.night, values.to),
    }),
  }),
  wakings: table({
    columns: { night: wholeNumber(1, 105), time: clock('20:00', '08:00'), basis },
    key: ['night', 'time'],
    toRow: ({ night, time, basis }) => ({ night, at: nightTime(night, time), basis }),
  }),
  quarrels: table({
    columns: {
      week: wholeNumber(-143, 14),
      quarrels: wholeNumber(0, 99),
      askings: wholeNumber(0, 7),
      basis,
    },
    key: ['week'],
    toRow: (values) => values,
  }),
  evenings: table({
    columns: { week: wholeNumber(0, 12), home: clock('12:00', '23:59'), basis },
    key: ['week'],
    toRow: (values) => values,
  }),
  windows: table({
    columns: {
      window: name,
      floor: wholeNumber(1, 7),
      column: wholeNumber(1, 6),
      dark: orBlank(clock('18:00', '08:00')),
      light: orBlank(clock('00:00', '08:00')),
      basis,
    },
    key: ['window', 'dark'],
    check: (entries) => windowFaults(entries),
    toRow: ({ dark, light, ...values }) => ({
      ...values,
      ...(dark !== undefined && { dark: nightTime(0, dark) }),
      ...(light !== undefined && { light: nightTime(0, light) }),
    }),
  }),
  events: table({
    columns: {
      event: name,
      night: wholeNumber(-1001, 6573),
      clock: orBlank(clock()),
      minutes: orBlank(wholeNumber(1, 6573 * 1440)),
      label: words(22),
      basis,
    },
    key: ['event'],
    toRow: ({ clock: hour, minutes, ...values }) => ({
      ...values,
      ...(hour !== undefined && { at: dayBefore(values.night, hour) }),
      ...(minutes !== undefined && { minutes }),
    }),
  }),
  published: table({
    columns: {
      id: name,
      who: oneOf(['mothers', 'fathers']),
      minutes: wholeNumber(-600, 600),
      population: words(200),
      citation: words(300),
      doi: words(80),
      basis,
    },
    key: ['id', 'who'],
    toRow: (values) => values,
  }),
};

/** One file's text to its rows and problems; `file` is the path the problems name. */
export function readTable<Name extends TableName>(
  name: Name,
  text: string,
  file: string,
): ReadResult<Rows[Name]> {
  return TABLES[name].read(text, file);
}

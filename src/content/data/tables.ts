import { clock, DAY, nightClock } from '../fields/clock.ts';
import { field, type Fields, type Kind } from '../fields/field.ts';
import { inWords } from '../fields/inWords.ts';
import { name, text, wholeNumber, word } from '../fields/kinds.ts';
import { midnightOf } from './calendar.ts';
import {
  BASES,
  type Evening,
  type Published,
  type QuarrelWeek,
  type StoryEvent,
  type Stretch,
  type Waking,
  type WindowDark,
} from './rows.ts';
import { overlaps } from './overlaps.ts';
import { PEOPLE } from './cast.ts';
import { readCsv, type ReadResult, type TableSpec } from './readCsv.ts';
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
  columns: Fields<undefined>;
  read: (text: string, file: string) => ReadResult<Row>;
}

function table<Columns extends Fields<undefined>, Row>(spec: TableSpec<Columns, Row>): Table<Row> {
  return { columns: spec.columns, read: (text, file) => readCsv(text, spec, file) };
}

/** A word from a list: beside its column's name, nothing else need be said of it than the list. */
const oneOf = <const Word extends string>(list: readonly Word[]) => word(list, inWords(list));
const short = (longest: number) => text(`words, at most ${longest} characters`, 1, longest);

const column = <Value>(kind: Kind<Value>, about: string, example: string) => field({ kind, about, example });
const mayBeBlank = <Value>(kind: Kind<Value>, about: string, example: string) =>
  field({ kind, about, example, otherwise: undefined });

const basis = column(oneOf(BASES), 'on what the line stands', 'reconstructed');
const night = (least: number, most: number, example: string) =>
  column(
    wholeNumber(least, most),
    'nights from the birth, named after their midnight: night 1 is the first night home',
    example,
  );
const week = (least: number, most: number) =>
  column(wholeNumber(least, most), 'weeks from the birth: week 0 begins with the first night home', '12');

/** Every file that may stand in content/data. */
export const TABLES: { [Name in TableName]: Table<Rows[Name]> } = {
  nights: table({
    columns: {
      person: column(oneOf(PEOPLE), 'who slept', PEOPLE[0]),
      night: night(-1001, 105, '91'),
      from: column(
        nightClock(),
        'when the stretch begins: from 18:00 on it is the evening before midnight, up to 17:59 the morning after',
        '22:30',
      ),
      to: column(nightClock(), 'when it ends, in the same way', '01:45'),
      basis,
    },
    key: ['person', 'night', 'from'],
    check: overlaps,
    toRow: (values) => ({
      ...values,
      from: midnightOf(values.night) + values.from,
      to: midnightOf(values.night) + values.to,
    }),
  }),
  wakings: table({
    columns: {
      night: night(1, 105, '4'),
      time: column(
        nightClock('20:00', '08:00'),
        'when the baby woke: from 20:00 on it is the evening before midnight',
        '02:10',
      ),
      basis,
    },
    key: ['night', 'time'],
    toRow: ({ night, time, basis }) => ({ night, at: midnightOf(night) + time, basis }),
  }),
  quarrels: table({
    columns: {
      week: week(-143, 14),
      quarrels: column(wholeNumber(0, 99), 'how many quarrels in that week', '3'),
      askings: column(
        wholeNumber(0, 7),
        'how often he began the conversation about having a child, in that week',
        '1',
      ),
      basis,
    },
    key: ['week'],
    toRow: (values) => values,
  }),
  evenings: table({
    columns: {
      week: week(0, 12),
      home: column(clock('12:00', '23:59'), 'the usual time he comes home in that week', '21:45'),
      basis,
    },
    key: ['week'],
    toRow: (values) => values,
  }),
  windows: table({
    columns: {
      window: column(name, 'its name: floor and column, or kitchen', '7-1'),
      floor: column(wholeNumber(1, 7), 'from 1, the ground floor', '7'),
      column: column(wholeNumber(1, 6), 'from 1, the left', '1'),
      dark: mayBeBlank(
        nightClock('18:00', '08:00'),
        'when the light goes out; blank where it stays on until morning',
        '23:05',
      ),
      light: mayBeBlank(
        nightClock('00:00', '08:00'),
        'when it comes on again; blank where it does not before 08:00',
        '06:10',
      ),
      basis,
    },
    key: ['window', 'dark'],
    check: windowFaults,
    toRow: ({ dark, light, ...values }) => ({
      ...values,
      ...(dark !== undefined && { dark }),
      ...(light !== undefined && { light }),
    }),
  }),
  events: table({
    columns: {
      event: column(name, 'its name, from a fixed list, each once: the charts look for it', 'half-hour'),
      night: night(-1001, 6573, '-416'),
      clock: mayBeBlank(
        clock(),
        'the time of day, on the day that ends at that midnight; may be blank',
        '15:00',
      ),
      minutes: mayBeBlank(wholeNumber(1, 6573 * DAY), 'how long it lasted, in minutes; may be blank', '30'),
      label: column(short(22), 'what stands in the chart', 'Half an hour'),
      basis,
    },
    key: ['event'],
    toRow: ({ clock: time, minutes, ...values }) => ({
      ...values,
      ...(time !== undefined && { at: midnightOf(values.night - 1) + time }),
      ...(minutes !== undefined && { minutes }),
    }),
  }),
  published: table({
    columns: {
      id: column(name, 'the study’s short name', 'richter2019'),
      who: column(oneOf(['mothers', 'fathers']), 'the study’s own word for them', 'mothers'),
      minutes: column(
        wholeNumber(-600, 600),
        'the change in a night’s sleep in the first three months, in minutes',
        '-62',
      ),
      population: column(
        short(200),
        'who was asked, how many, and how',
        'German panel, 2,541 women and 2,118 men',
      ),
      citation: column(short(300), 'authors, journal and year', 'Richter et al., Sleep 42(4), 2019'),
      doi: column(
        short(80),
        'the paper’s permanent address, without https://doi.org/',
        '10.1093/sleep/zsz015',
      ),
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

import { range, sum } from 'd3';
import { inWeeks, midnightOf, WEEK } from '../../content/data/calendar.ts';
import { possessive } from '../../content/data/cast.ts';
import { clockText } from '../../content/fields/clock.ts';
import { filled, type NumberRow, type NumberTable } from '../kit/numberTable.ts';
import { weekAloud } from './describe.ts';
import { PEOPLE, type TimelineRows } from './rows.ts';
import { asleepByNight, asleepByWeek, stretches } from './sleepNumbers.ts';
import { plural } from '../kit/hours.ts';
import { isLit } from '../kit/weights.ts';
import type { TimelineView } from './view.ts';
import { inWeek, signed, spanIn, valueMarks } from './weekNumbers.ts';

function hanging(rows: TimelineRows, view: TimelineView): NumberTable {
  const kinds = (['quarrels', 'askings'] as const).filter((kind) => view.show[kind]);
  const seen = rows.quarrels
    .map(([week, quarrels, askings]) => ({ week, quarrels, askings }))
    .filter(({ week }) => spanIn(view)(week * WEEK, (week + 1) * WEEK));
  const each = seen.map(({ week, ...counts }): NumberRow => ({
    cells: [inWeek(week), ...kinds.map((kind) => String(counts[kind]))],
    basis: rows.basis.quarrels,
    source: `quarrels.csv, week ${signed(week)}`,
    marks: kinds.flatMap((kind) => [
      ...range(counts[kind]).map((index) => `${kind}-${week}-${index}`),
      ...valueMarks(`${kind}@${week}`, view),
    ]),
  }));
  const all: NumberRow = {
    cells: ['All these weeks', ...kinds.map((kind) => String(sum(seen, (row) => row[kind])))],
    basis: rows.basis.quarrels,
    source: 'Added up from the weeks above',
    marks: kinds.map((kind) => `label-${kind}`),
  };
  const heads = { quarrels: 'Quarrels, a week', askings: 'The same conversation, times a week' };
  return {
    caption: kinds.includes('quarrels') ? 'Quarrels, week by week' : 'The same conversation, week by week',
    columns: ['Week from the birth', ...kinds.map((kind) => heads[kind])],
    files: ['quarrels'],
    rows: kinds.length ? [...each, all] : [],
  };
}

function homecomings(rows: TimelineRows, view: TimelineView): NumberTable {
  const seen = view.show.evenings
    ? rows.evenings.filter(([week]) => spanIn(view)(midnightOf(7 * week + 4), midnightOf(7 * week + 5)))
    : [];
  return {
    caption: `When ${rows.cast.father.name} comes home`,
    columns: ['Week from the birth', 'Usual time, on the clock'],
    files: ['evenings'],
    rows: seen.map(([week, home]) => ({
      cells: [inWeek(week), clockText(home)],
      basis: rows.basis.evenings,
      source: `evenings.csv, week ${week}`,
      marks: [`evening-${week}`, ...(week === seen.at(-1)?.[0] ? ['label-evenings'] : [])],
    })),
  };
}

const moments = (rows: TimelineRows, view: TimelineView): NumberTable => ({
  caption: 'What is flagged',
  columns: ['What', 'When', 'How long'],
  files: ['events'],
  rows: Object.keys(view.notes).flatMap((key): NumberRow[] => {
    const event = rows.events[key];
    if (!event) return [];
    return [
      {
        cells: [
          event.label,
          event.span ? 'from the birth on' : weekAloud(Math.round(inWeeks(event.at) * 10) / 10),
          event.span ? plural(Math.round(inWeeks(event.span)), 'week') : '',
        ],
        basis: event.basis,
        source: `events.csv, ${key}`,
        marks: [
          `staff-${key}`,
          `note-${key}`,
          `span-${key}`,
          ...(event.pose ?? []).map((_, part) => `leaving-${key}-${part}`),
        ],
      },
    ];
  }),
});

const studies = (rows: TimelineRows, view: TimelineView): NumberTable => ({
  caption: 'Other families, measured in a study',
  columns: [
    'Who',
    'Change in a night’s sleep, minutes',
    `What that would leave of ${possessive(rows.cast.mother)} or ${possessive(rows.cast.father)} nights, hours`,
  ],
  files: ['published'],
  rows: rows.published
    .filter(({ id }) => view.band[id])
    .map(({ id, who, like, minutes, hours, cite }) => ({
      cells: [
        `Other ${who}`,
        signed(minutes),
        `${hours.toFixed(2)}, from ${possessive(rows.cast[like])} own nights before`,
      ],
      basis: 'published',
      source: cite,
      study: id,
      marks: [`band-${id}-${who}`, `label-band-${id}-${who}`],
    })),
});

/** What the view shows, a table for each kind of thing; what the step speaks of comes first. */
export function numbers(rows: TimelineRows, view: TimelineView): NumberTable[] {
  const speaksOf = (...series: string[]) => series.some((one) => isLit(view, one));
  const tables = [
    { lit: speaksOf(...PEOPLE), of: [asleepByWeek, asleepByNight, stretches] },
    { lit: speaksOf('quarrels', 'askings'), of: [hanging] },
    { lit: speaksOf('evenings'), of: [homecomings] },
    { lit: false, of: [moments, studies] },
  ];
  return filled(
    [true, false].flatMap((first) =>
      tables.filter(({ lit }) => lit === first).flatMap(({ of }) => of.map((table) => table(rows, view))),
    ),
  );
}

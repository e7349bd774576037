import { sum } from 'd3';
import { clockText } from '../../data/clock.ts';
import { filled, type NumberRow, type NumberTable } from '../numberTable.ts';
import { weekAloud } from './describe.ts';
import { byNight } from './quilt.ts';
import { PEOPLE, startOfWeek, type Person, type TimelineRows } from './rows.ts';
import { unpackStretches } from './stretches.ts';
import { plural } from './value.ts';
import { isLit, type TimelineView } from './view.ts';

const NAMES: Record<Person, string> = { emily: 'Emily', oliver: 'Oliver' };

/** From here on every night of a week is known; before, one stands for its week. */
const EVERY_NIGHT = -4;

const signed = (value: number) => String(value).replace('-', '−');
const inWeek = (week: number) => `Week ${signed(week)}`;
const nightsOf = (week: number) => `nights ${signed(week * 7 + 1)} to ${signed(week * 7 + 7)}`;
const people = ({ show }: TimelineView) => PEOPLE.filter((who) => show[who]);

/** Weeks to shares of the picture's width; nothing where they stand outside of it. */
const spanIn =
  ({ from, to }: TimelineView) =>
  (start: number, end: number): [number, number] | undefined => {
    const [left, right] = [start, end].map((week) => Math.max(0, Math.min(1, (week - from) / (to - from))));
    return left! < right! ? [left!, right!] : undefined;
  };

/** The marks that stand at a value which the view reads off. */
const valueMarks = (key: string, { values }: TimelineView) =>
  values[key] ? [`point-${key}`, `label-${key}`] : [];

function asleepByWeek(rows: TimelineRows, view: TimelineView): NumberTable {
  const shown = view.quilt ? [] : people(view);
  const weeks = [...new Set(shown.flatMap((who) => rows.weeks[who].map(([week]) => week)))].sort(
    (a, b) => a - b,
  );
  return {
    caption: 'Asleep, week by week: the mean of its nights',
    columns: ['Week from the birth', ...shown.map((who) => `${NAMES[who]}, hours a night`)],
    files: ['nights'],
    rows: weeks.flatMap((week): NumberRow[] => {
      const span = spanIn(view)(startOfWeek(week), startOfWeek(week + 1));
      if (!span) return [];
      const hours = shown.map((who) => rows.weeks[who].find(([at]) => at === week)?.[1]);
      const nights =
        week < EVERY_NIGHT ? `one night for the week (${nightsOf(week)})` : `the mean of ${nightsOf(week)}`;
      return [
        {
          cells: [inWeek(week), ...hours.map((one) => one?.toFixed(2) ?? '')],
          basis: rows.basis.sleep,
          source: `nights.csv, ${nights}`,
          marks: shown.flatMap((who) => [
            ...(who === 'emily' ? ['emily-area'] : []),
            `${who}-line`,
            ...valueMarks(`${who}@${week}`, view),
          ]),
          span,
        },
      ];
    }),
  };
}

function asleepByNight(rows: TimelineRows, view: TimelineView): NumberTable {
  const shown = view.nights && !view.quilt ? people(view) : [];
  const nights = [...new Set(shown.flatMap((who) => rows.nights[who].map(([night]) => night)))].sort(
    (a, b) => a - b,
  );
  return {
    caption: 'Asleep, night by night',
    columns: ['Night from the birth', ...shown.map((who) => `${NAMES[who]}, hours`)],
    files: ['nights'],
    rows: nights
      .filter((night) => night / 7 >= view.from && night / 7 <= view.to)
      .map((night) => ({
        cells: [
          `Night ${signed(night)}`,
          ...shown.map((who) => rows.nights[who].find(([at]) => at === night)?.[1].toFixed(2) ?? ''),
        ],
        basis: rows.basis.sleep,
        source: `nights.csv, night ${signed(night)}`,
        marks: shown.map((who) => (who === 'emily' ? 'emily-stems' : 'oliver-dots')),
        span: spanIn(view)((night - 0.5) / 7, (night + 0.5) / 7),
      })),
  };
}

function stretches(rows: TimelineRows, view: TimelineView): NumberTable {
  const shown = view.quilt ? people(view) : [];
  const slept = shown.map((who) => byNight(unpackStretches(rows.stretches[who])));
  const clock = (night: number) => (days: number) => clockText((days - night) * 24);
  return {
    caption: 'Each night’s stretches of sleep',
    columns: [
      'Night from the birth',
      ...shown.flatMap((who) => [`${NAMES[who]} asleep, from–to`, `${NAMES[who]}, hours`]),
    ],
    files: ['nights'],
    rows: [...new Set(slept.flatMap((nights) => [...nights.keys()]))]
      .filter((night) => night / 7 >= view.from && night / 7 <= view.to)
      .sort((a, b) => a - b)
      .map((night) => ({
        cells: [
          `Night ${signed(night)}`,
          ...slept.flatMap((nights) => {
            const found = nights.get(night) ?? [];
            return [
              found.map((stretch) => stretch.map(clock(night)).join('–')).join(', '),
              sum(found, ([from, to]) => (to - from) * 24).toFixed(2),
            ];
          }),
        ],
        basis: rows.basis.sleep,
        source: `nights.csv, night ${signed(night)}`,
        marks: shown.map((who) => `cells-${who}`),
        span: spanIn(view)((night - 0.5) / 7, (night + 0.5) / 7),
      })),
  };
}

function hanging(rows: TimelineRows, view: TimelineView): NumberTable {
  const kinds = (['quarrels', 'askings'] as const).filter((kind) => view.show[kind]);
  const seen = rows.quarrels.filter(([week]) => spanIn(view)(week, week + 1));
  const counts = ([, quarrels, askings]: (typeof seen)[number]) =>
    kinds.map((kind) => (kind === 'quarrels' ? quarrels : askings));
  const each = seen.map((row): NumberRow => {
    const [week] = row;
    return {
      cells: [inWeek(week), ...counts(row).map(String)],
      basis: rows.basis.quarrels,
      source: `quarrels.csv, week ${signed(week)}`,
      marks: [
        ...kinds.flatMap((kind, at) =>
          Array.from({ length: counts(row)[at]! }, (_, index) => `${kind}-${week}-${index}`),
        ),
        ...kinds.flatMap((kind) => valueMarks(`${kind}@${week}`, view)),
      ],
    };
  });
  const all: NumberRow = {
    cells: ['All these weeks', ...kinds.map((_, at) => String(sum(seen, (row) => counts(row)[at]!)))],
    basis: rows.basis.quarrels,
    source: 'Added up from the weeks above',
    marks: kinds.map((kind) => `label-${kind}`),
  };
  return {
    caption: kinds.includes('quarrels') ? 'Quarrels, week by week' : 'The same conversation, week by week',
    columns: [
      'Week from the birth',
      ...kinds.map((kind) =>
        kind === 'quarrels' ? 'Quarrels, a week' : 'The same conversation, times a week',
      ),
    ],
    files: ['quarrels'],
    rows: kinds.length ? [...each, all] : [],
  };
}

function homecomings(rows: TimelineRows, view: TimelineView): NumberTable {
  const seen = view.show.evenings
    ? rows.evenings.filter(([week]) => spanIn(view)(week + 4 / 7, week + 5 / 7))
    : [];
  return {
    caption: 'When Oliver comes home',
    columns: ['Week from the birth', 'Usual time, on the clock'],
    files: ['evenings'],
    rows: seen.map(([week, hour]) => ({
      cells: [inWeek(week), clockText(hour)],
      basis: rows.basis.evenings,
      source: `evenings.csv, week ${week}`,
      marks: [`evening-${week}`, ...(week === seen.at(-1)![0] ? ['label-evenings'] : [])],
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
          event.span ? 'from the birth on' : weekAloud(Math.round(event.week * 10) / 10),
          event.span ? plural(Math.round(event.span), 'week') : '',
        ],
        basis: event.basis,
        source: `events.csv, ${key}`,
        marks: [
          `staff-${key}`,
          `note-${key}`,
          `span-${key}`,
          ...[0, 1, 2].map((part) => `leaving-${key}-${part}`),
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
    'What that would leave of Emily’s or Oliver’s nights, hours',
  ],
  files: ['published'],
  rows: rows.published
    .filter(({ id }) => view.band[id])
    .map(({ id, who, like, minutes, hours, cite }) => ({
      cells: [
        `Other ${who}`,
        signed(minutes),
        `${hours.toFixed(2)}, from ${NAMES[like]}’s own nights before`,
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

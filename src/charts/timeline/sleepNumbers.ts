import { sum } from 'd3';
import { firstNight, midnightOf, noonBefore, startOfWeek } from '../../content/data/calendar.ts';
import { clockText, HOUR } from '../../content/fields/clock.ts';
import type { NumberRow, NumberTable } from '../kit/numberTable.ts';
import { PEOPLE, type TimelineRows } from './rows.ts';
import { hoursInShort } from '../kit/hours.ts';
import type { TimelineView } from './view.ts';
import { weeksShown } from './weeksShown.ts';
import { inWeek, isWithin, signed, spanIn, valueMarks } from './weekNumbers.ts';

/** From here on every night of a week is known; before, one stands for its week. */
const EVERY_NIGHT = -4;

const nightsOf = (week: number, { left }: TimelineRows) =>
  `nights ${signed(firstNight(week, left))} to ${signed(firstNight(week + 1, left) - 1)}`;
const people = ({ show }: TimelineView) => PEOPLE.filter((who) => show[who]);
const toTheMinute = (hours?: number) => (hours === undefined ? '' : hoursInShort(hours, 1));
const inOrder = (times: number[]) => [...new Set(times)].sort((a, b) => a - b);

/** A row for each night that the camera sees, all explaining the same marks. */
function nightRows(
  nights: number[],
  rows: TimelineRows,
  view: TimelineView,
  marks: string[],
  cells: (night: number) => string[],
): NumberRow[] {
  return inOrder(nights)
    .filter((night) => isWithin(midnightOf(night), view))
    .map((night) => ({
      cells: [`Night ${signed(night)}`, ...cells(night)],
      basis: rows.basis.sleep,
      source: `nights.csv, night ${signed(night)}`,
      marks,
      span: spanIn(view)(noonBefore(night), noonBefore(night + 1)),
    }));
}

/** The mean of each week's nights. */
export function asleepByWeek(rows: TimelineRows, view: TimelineView): NumberTable {
  const shown = view.quilt ? [] : people(view);
  const weeks = inOrder(shown.flatMap((who) => weeksShown(who, rows, view.to).map(([week]) => week)));
  return {
    caption: 'Asleep, week by week: the mean of its nights',
    columns: ['Week from the birth', ...shown.map((who) => `${rows.cast[who].name}, hours a night`)],
    files: ['nights'],
    rows: weeks.flatMap((week): NumberRow[] => {
      const span = spanIn(view)(startOfWeek(week, rows.left), startOfWeek(week + 1, rows.left));
      if (!span) return [];
      const hours = shown.map((who) => rows.weeks[who].find(([at]) => at === week)?.[1]);
      const nights =
        week < EVERY_NIGHT
          ? `one night for the week (${nightsOf(week, rows)})`
          : `the mean of ${nightsOf(week, rows)}`;
      return [
        {
          cells: [inWeek(week), ...hours.map(toTheMinute)],
          basis: rows.basis.sleep,
          source: `nights.csv, ${nights}`,
          marks: shown.flatMap((who) => [
            ...(who === 'mother' ? ['mother-area'] : []),
            `${who}-line`,
            ...valueMarks(`${who}@${week}`, view),
          ]),
          span,
        },
      ];
    }),
  };
}

/** Each night's hours, where the view shows the nights by themselves. */
export function asleepByNight(rows: TimelineRows, view: TimelineView): NumberTable {
  const shown = view.nights && !view.quilt ? people(view) : [];
  const nights = shown.flatMap((who) => rows.nights[who].map(([night]) => night));
  return {
    caption: 'Asleep, night by night',
    columns: ['Night from the birth', ...shown.map((who) => `${rows.cast[who].name}, hours`)],
    files: ['nights'],
    rows: nightRows(
      nights,
      rows,
      view,
      shown.map((who) => (who === 'mother' ? 'mother-stems' : 'father-dots')),
      (night) => shown.map((who) => toTheMinute(rows.nights[who].find(([at]) => at === night)?.[1])),
    ),
  };
}

/** From when to when each slept, where the view shows the quilt. */
export function stretches(rows: TimelineRows, view: TimelineView): NumberTable {
  const shown = view.quilt ? people(view) : [];
  const slept = shown.map((who) => new Map(rows.stretches[who]));
  return {
    caption: 'Each night’s stretches of sleep',
    columns: [
      'Night from the birth',
      ...shown.flatMap((who) => [`${rows.cast[who].name} asleep, from–to`, `${rows.cast[who].name}, hours`]),
    ],
    files: ['nights'],
    rows: nightRows(
      slept.flatMap((nights) => [...nights.keys()]),
      rows,
      view,
      shown.map((who) => `cells-${who}`),
      (night) =>
        slept.flatMap((nights) => {
          const found = nights.get(night) ?? [];
          return [
            found.map((stretch) => stretch.map(clockText).join('–')).join(', '),
            toTheMinute(sum(found, ([from, to]) => to - from) / HOUR),
          ];
        }),
    ),
  };
}

import { inWeeks } from '../../content/data/calendar.ts';
import { field } from '../../content/fields/field.ts';
import { mapped, range, text, where, word, words } from '../../content/fields/kinds.ts';
import { nearest } from '../../content/fields/nearest.ts';
import type { Mistake } from '../../content/fields/problem.ts';
import { defineAttributes } from '../kit/defineAttributes.ts';
import { move, notAmong, ones, showAndLit, weights } from '../kit/sharedFields.ts';
import type { TimelineRows } from './rows.ts';
import { parseValue, SERIES, type Series, type TimelineView } from './view.ts';
import { DIM } from '../kit/weights.ts';

/** What a `<Step chart="timeline">` may say of its view. */
export const attributes = defineAttributes({
  fields: {
    weeks: field({
      // From a little before the wedding to a little after the eighteenth birthday.
      kind: where(range(-160, 960), ([from, to]) => from < to, 'two different weeks'),
      about: 'where the camera stands, in weeks from the birth',
      example: '-4 to 15',
    }),
    ...showAndLit(SERIES, ['mother', 'father'], {
      about: 'what is drawn; without it, both people’s sleep',
      example: 'mother father quarrels',
    }),
    grain: field({
      kind: word(['weeks', 'nights', 'quilt']),
      about: '`weeks`, `nights` each by itself, or a `quilt` of nights',
      example: 'quilt',
      otherwise: 'weeks',
    }),
    value: field({
      kind: mapped(text('values to read off, as in “mother@12”'), (list) => list.split(' ')),
      about: 'values to read off, as series@week',
      example: 'mother@12 father@12',
      otherwise: [],
    }),
    note: field({
      kind: ({ events }: TimelineRows) => words(Object.keys(events)),
      about: 'events to flag, by their name in `data/events.csv`',
      example: 'door',
      otherwise: [],
    }),
    band: field({
      kind: ({ published }: TimelineRows) => words([...new Set(published.map(({ id }) => id))]),
      about: 'a study to stand beside, by its id',
      example: 'richter2019',
      otherwise: [],
    }),
    move,
  },
  checks: {
    lit: ({ lit, show }) => notAmong(lit, show),
    note: ({ note, weeks }, { events }) => note.flatMap((name) => outOfSight(name, events[name], weeks)),
    value: ({ value, show, weeks }, rows) =>
      show && weeks ? value.flatMap((key) => valueMistakes(key, show, weeks, rows)) : [],
  },
  view: ({ weeks: [from, to], show, lit, grain, value, note, band, move }): TimelineView => {
    const valued = new Set(value.map((key) => parseValue(key).series));
    const named = show.filter((series) => !valued.has(series) && grain !== 'quilt');
    return {
      from,
      to,
      show: weights(show, lit, DIM),
      nights: grain === 'weeks' ? 0 : 1,
      quilt: grain === 'quilt' ? 1 : 0,
      notes: ones(note),
      values: ones([...value, ...named]),
      band: ones(band),
      ...move,
    };
  },
});

type Weeks = readonly [from: number, to: number];

function outOfSight(
  name: string,
  event: TimelineRows['events'][string] | undefined,
  weeks: Weeks | undefined,
): Mistake[] {
  if (!event || !weeks) return [];
  const week = inWeeks(event.at);
  if (week >= weeks[0] && week <= weeks[1]) return [];
  const looks = `it looks at weeks ${weeks.join(' to ')}; “${name}” is in week ${Math.round(week)}`;
  return [{ found: name, allowed: `an event that the camera sees (${looks})` }];
}

/** What is wrong with `mother@12`: a shown series, and a week that has a row and stands in the camera's sight. */
function valueMistakes(
  key: string,
  show: readonly Series[],
  [from, to]: Weeks,
  rows: TimelineRows,
): Mistake[] {
  const { mother, father } = rows.weeks;
  const tables = new Map<string, readonly (readonly [week: number, ...figures: number[]])[]>(
    Object.entries({ mother, father, quarrels: rows.quarrels }).filter(([name]) =>
      show.some((one) => one === name),
    ),
  );
  const { series, week = NaN } = parseValue(key);
  const table = tables.get(series);
  if (!table) {
    const can = show.filter((name) => tables.has(name));
    const allowed = `one of ${can.join(', ')}, then @ and a week`;
    return [{ found: series, allowed, nearest: nearest(series, can) }];
  }
  const isThere = table.some(([at]) => at === week) && week + 1 >= from && week <= to;
  if (isThere) return [];
  return [{ found: key, allowed: `${series}@ and a week with a row, within weeks ${from} to ${to}` }];
}

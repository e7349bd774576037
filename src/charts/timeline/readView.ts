import { readRange, readWord, readWords, takeFrom, type Reading } from '../attribute.ts';
import type { Refusal } from '../chart.ts';
import { parseValue } from './value.ts';
import type { TimelineRows } from './rows.ts';
import { DIM, type Weights } from '../kit/weights.ts';
import { SERIES, type Series, type TimelineView } from './view.ts';

/** What a `<Step chart="timeline">` may say of its view; README's editor's page explains each. */
export const ATTRIBUTES = ['weeks', 'show', 'lit', 'grain', 'value', 'note', 'band', 'move'] as const;

/** From a little before the wedding to a little after the eighteenth birthday. */
const WEEKS = [-160, 960] as const;

const ones = (keys: readonly string[]): Weights => Object.fromEntries(keys.map((key) => [key, 1]));

/** Reads a step's attributes; every one that is wrong is refused, with what would be right. */
export function readView(
  attributes: Record<string, string>,
  rows: TimelineRows,
): { view?: TimelineView; refusals: Refusal[] } {
  const { refusals, take } = takeFrom(attributes);

  const weeks = take('weeks', (text) => readRange(text, WEEKS), undefined as [number, number] | undefined);
  if (!('weeks' in attributes))
    refusals.push({
      attribute: 'weeks',
      found: '',
      allowed: 'weeks="-4 to 15" or other weeks, to say where the camera stands',
    });
  if (weeks && weeks[0] === weeks[1])
    refusals.push({ attribute: 'weeks', found: attributes.weeks!, allowed: 'two different weeks' });
  const [from, to] = weeks ?? [0, 1];

  const show: readonly Series[] = take('show', (text) => readWords(text, SERIES), ['mother', 'father']);
  // Where `show` was refused, that is said once.
  const shown = refusals.some(({ attribute }) => attribute === 'show') ? SERIES : show;
  const lit = take('lit', (text) => readWords(text, shown), show);
  const grain = take('grain', (text) => readWord(text, ['weeks', 'nights', 'quilt'] as const), 'weeks');

  const events = Object.keys(rows.events);
  const note = take('note', (text) => readWords(text, events), []);
  for (const key of note) {
    const { week } = rows.events[key]!;
    if (week < from || week > to)
      refusals.push({
        attribute: 'note',
        found: key,
        allowed: `an event that the camera sees (it looks at weeks ${from} to ${to}; “${key}” is in week ${Math.round(week)})`,
      });
  }

  const values = take('value', (text) => readValues(text, show, rows, [from, to]), []);
  const valued = new Set(values.map((key) => parseValue(key).series));
  const named = show.filter((series) => !valued.has(series) && grain !== 'quilt');
  const studies = [...new Set(rows.published.map(({ id }) => id))];
  const band = take('band', (text) => readWords(text, studies), []);
  const move = take('move', (text) => readWord(text, ['glide', 'scroll'] as const), 'glide');

  if (refusals.length) return { refusals };
  const view: TimelineView = {
    from,
    to,
    show: Object.fromEntries(show.map((series) => [series, lit.includes(series) ? 1 : DIM])),
    nights: grain === 'weeks' ? 0 : 1,
    quilt: grain === 'quilt' ? 1 : 0,
    notes: ones(note),
    values: ones([...values, ...named]),
    band: ones(band),
    ...(move === 'scroll' && { scrub: true }),
  };
  return { view, refusals };
}

/** `mother@12 quarrels@13`: a shown series, and a week that has a row and stands in the camera's sight. */
function readValues(
  text: string,
  show: readonly Series[],
  rows: TimelineRows,
  [from, to]: [number, number],
): Reading<string[]> {
  const keys = text.split(/\s+/).filter(Boolean);
  const can = show.filter((series) => series === 'mother' || series === 'father' || series === 'quarrels');
  for (const key of keys) {
    const { series, week } = parseValue(key);
    const table =
      series === 'quarrels'
        ? rows.quarrels
        : series === 'mother' || series === 'father'
          ? rows.weeks[series]
          : [];
    const there = table.some(([at]) => at === week) && week! + 1 >= from && week! <= to;
    if (!can.includes(series as (typeof can)[number]))
      return {
        refusal: { found: series, allowed: `one of ${can.join(', ')}, then @ and a week`, words: can },
      };
    if (!there)
      return {
        refusal: { found: key, allowed: `${series}@ and a week with a row, within weeks ${from} to ${to}` },
      };
  }
  return { value: keys };
}

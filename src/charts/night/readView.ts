import { readWord, readWords, takeFrom, type Reading } from '../attribute.ts';
import type { Refusal } from '../chart.ts';
import { CELL, END, START } from './cells.ts';
import type { NightRows } from './rows.ts';
import { PEOPLE } from './states.ts';
import { DIM_CELL } from '../kit/weights.ts';
import type { NightView } from './view.ts';

/** What a `<Step chart="night">` may say of its view. */
export const ATTRIBUTES = ['night', 'until', 'show', 'lit', 'move'] as const;

/** A clock time from 20:00 to 08:00, on ten minutes, as minutes from midnight. */
function readUntil(text: string): Reading<number> {
  const match = /^\s*([01]?\d|2[0-3]):([0-5]0)\s*$/.exec(text);
  const clock = match ? Number(match[1]) * 60 + Number(match[2]) : NaN;
  const value = clock >= START + 1440 ? clock - 1440 : clock;
  return value > START && value <= END
    ? { value }
    : {
        refusal: {
          found: text,
          allowed: `a clock time after 20:00 and up to 08:00, on ${CELL} minutes, as in “02:30”`,
        },
      };
}

/** Reads a step's attributes; every one that is wrong is refused, with what would be right. */
export function readView(
  attributes: Record<string, string>,
  rows: NightRows,
): { view?: NightView; refusals: Refusal[] } {
  const { refusals, take } = takeFrom(attributes);

  const known = Object.keys(rows.nights).map(Number);
  const asked = attributes.night?.trim() ?? '';
  if (!(asked in rows.nights))
    refusals.push({
      attribute: 'night',
      found: attributes.night ?? '',
      allowed: `a night with wakings, from ${Math.min(...known)} to ${Math.max(...known)}`,
    });
  const until = take('until', readUntil, END);
  const home = Number(asked) < rows.left ? PEOPLE : PEOPLE.filter((who) => who !== 'father');
  const show = take('show', (text) => readWords(text, home), [...home]);
  const shown = refusals.some(({ attribute }) => attribute === 'show') ? home : show;
  const lit = take('lit', (text) => readWords(text, shown), show);
  const move = take('move', (text) => readWord(text, ['glide', 'scroll'] as const), 'glide');

  if (refusals.length) return { refusals };
  const view: NightView = {
    night: Number(asked),
    until,
    show: Object.fromEntries(show.map((who) => [who, lit.includes(who) ? 1 : DIM_CELL])),
    ...(move === 'scroll' && { scrub: true }),
  };
  return { view, refusals };
}

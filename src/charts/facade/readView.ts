import { clockHours } from '../../content/fields/clock.ts';
import { readWord, readWords, takeFrom, type Reading } from '../attribute.ts';
import type { Refusal } from '../chart.ts';
import { DIM } from '../kit/weights.ts';
import { NIGHT, SHOWN, type FacadeView } from './view.ts';

/** What a `<Step chart="facade">` may say of its view. */
export const ATTRIBUTES = ['at', 'show', 'lit', 'move'] as const;

/** `23:40`: an hour of the night, in minutes from midnight. */
function readAt(text: string): Reading<number> {
  const hours = clockHours(text);
  const minutes = hours === undefined ? NaN : Math.round(hours * 60);
  const value = minutes > 720 ? minutes - 1440 : minutes;
  return value >= NIGHT[0] && value <= NIGHT[1]
    ? { value }
    : { refusal: { found: text, allowed: 'a time from 20:00 to 07:00, as in at="23:40"' } };
}

/** Reads a step's attributes; every one that is wrong is refused, with what would be right. */
export function readView(attributes: Record<string, string>): { view?: FacadeView; refusals: Refusal[] } {
  const { refusals, take } = takeFrom(attributes);

  const at = take('at', readAt, 0);
  if (attributes.at === undefined)
    refusals.push({ attribute: 'at', found: '', allowed: 'a time from 20:00 to 07:00, as in at="23:40"' });
  const show = take('show', (text) => readWords(text, SHOWN), [...SHOWN]);
  // Where `show` was refused, that is said once.
  const shown = refusals.some(({ attribute }) => attribute === 'show') ? [...SHOWN] : show;
  const lit = take('lit', (text) => readWords(text, shown), show);
  const move = take('move', (text) => readWord(text, ['glide', 'scroll'] as const), 'glide');

  if (refusals.length) return { refusals };
  const weight = (name: (typeof SHOWN)[number]) => (lit.includes(name) ? 1 : show.includes(name) ? DIM : 0);
  const view: FacadeView = {
    at,
    facade: weight('facade'),
    hour: weight('hour'),
    ...(move === 'scroll' && { scrub: true }),
  };
  return { view, refusals };
}

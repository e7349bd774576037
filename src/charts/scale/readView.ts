import { readWord } from '../attribute.ts';
import type { Refusal } from '../chart.ts';
import type { ScaleRows } from './rows.ts';
import type { ScaleView } from './view.ts';

/** What a `<Step chart="scale">` may say of its view. */
export const ATTRIBUTES = ['nights', 'move'] as const;

/** Reads a step's attributes; every one that is wrong is refused, with what would be right. */
export function readView(
  { nights = '', move = 'glide' }: Record<string, string>,
  rows: ScaleRows,
): { view?: ScaleView; refusals: Refusal[] } {
  const refusals: Refusal[] = [];
  const count = Number(nights);
  if (!/^\s*\d+\s*$/.test(nights) || count > rows.nights.length)
    refusals.push({
      attribute: 'nights',
      found: nights,
      allowed: `how many nights stand under the day: 0 for none, at most ${rows.nights.length}`,
    });
  const moving = readWord(move, ['glide', 'scroll'] as const);
  if ('refusal' in moving) refusals.push({ attribute: 'move', ...moving.refusal });
  if (refusals.length) return { refusals };
  const view: ScaleView = {
    nights: count,
    named: { span: 1, nights: count ? 1 : 0 },
    ...(move === 'scroll' && { scrub: true }),
  };
  return { view, refusals };
}

import type { Drawing } from '../../charts/chart.ts';
import type { Film } from './player.ts';
import { drawingOf } from './drawings.ts';
import { fetchOnce } from '../kit/fetchOnce.ts';

/** Everything a scroller needs in order to paint. */
export interface Reel extends Film<unknown> {
  drawing: Drawing;
  rows: unknown;
}

/**
 * What a scroller's steps show and what draws it, fetched from where its element says.
 * @param steps the ids of the steps
 * @throws when any of it cannot be had, or does not know these steps; whoever asks next tries again
 */
export async function reelOf(
  { chart = '', rows: address = '', views: all = '' }: DOMStringMap,
  steps: readonly string[],
): Promise<Reel> {
  const [drawing, rows, known] = await Promise.all([
    drawingOf(chart),
    fetchOnce(address),
    fetchOnce<Record<string, unknown>>(all),
  ]);
  const unknown = steps.filter((id) => !(id in known));
  if (unknown.length) throw new Error(`${all} does not know ${unknown.join(', ')}`);
  return { drawing, rows, views: steps.map((id) => known[id]) };
}

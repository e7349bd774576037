import { faded } from '../../scene/faded.ts';
import * as mark from '../../scene/mark.ts';
import type { Mark } from '../../scene/scene.ts';
import { round } from '../kit/arithmetic.ts';
import { textWidth } from '../kit/textWidth.ts';
import { LIMIT } from './limit.ts';
import type { Layout } from './frame.ts';
import { scaleEnds } from './scaleBar.ts';
import { isLit } from '../kit/weights.ts';
import type { PlanView } from './view.ts';

/** What to hold the figures of the sound against, under the plan's right edge, as long as there is room for it. */
export function limitNote(view: PlanView, layout: Layout): Mark[] {
  if (!isLit(view, 'sound')) return [];
  const { pad, floor, line, small, width, x } = layout;
  const right = Math.min(width - pad, x(7.5));
  const text = [`${LIMIT} dB is the most for a bedroom at night`, `the most for sleep: ${LIMIT} dB`].find(
    (some) => scaleEnds(layout) + 2 * small + textWidth(some, small) < right,
  );
  if (!text) return [];
  const place = { x: round(right), y: Math.round(floor + line * 0.75) + 2, 'text-anchor': 'end' };
  const more = { 'font-size': round(small), ...faded(view.show.sound ?? 0) };
  return [mark.text('limit-words', 'source', text, { ...place, ...more })];
}

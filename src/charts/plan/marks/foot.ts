import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import { round } from '../../kit/arithmetic.ts';
import { textWidth } from '../../kit/textWidth.ts';
import type { Layout } from '../layout.ts';
import { faded } from '../../../scene/faded.ts';
import { LIMIT } from '../assumptions.ts';
import { isLit } from '../../kit/weights.ts';
import type { PlanView } from '../view.ts';

/** Two metres, as long as they are here. */
const METRES = 2;

/** Where the scale and its words have ended, in pixels. */
export const scaleEnds = ({ pad, metre, small, x }: Layout): number =>
  Math.max(pad, x(-0.3)) + METRES * metre + 7 + textWidth(`${METRES} m`, small);

/** The plan's scale, under its left edge: no north, for nobody has said where it is. */
export function scaleBar({ pad, floor, line, metre, small, x }: Layout): Mark[] {
  const left = Math.max(pad, x(-0.3));
  const y = Math.round(floor + line * 0.75);
  const [start, middle, end] = [left, left + metre, left + METRES * metre].map((at) => round(at));
  const d = `M${start},${y}H${end}${[start, middle, end].map((at) => `M${at},${y - 4}v4`).join('')}`;
  const place = { x: Math.round(left + METRES * metre + 7), y: y + 2, 'font-size': round(small) };
  return [mark.path('scale', 'plan-scale', d), mark.text('scale-name', 'source', `${METRES} m`, place)];
}

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

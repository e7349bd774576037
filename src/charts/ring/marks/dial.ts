import { range } from 'd3';
import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import { at } from './arcPath.ts';
import { round } from '../../kit/arithmetic.ts';
import type { Layout } from '../layout.ts';

/** The hours that are named, and how each name stands to its tick: its anchor, and how far it drops, in its own height. */
const NAMED = [
  [0, 'middle', 0],
  [6, 'start', 0.35],
  [12, 'middle', 0.72],
  [18, 'end', 0.35],
] as const;

/** The empty ring: two bands in outline, a tick an hour, and four hours named. */
export function dial(layout: Layout): Mark[] {
  const { cx, cy, radius, breadth, middle, tick, text } = layout;
  const circles = Object.entries(middle).flatMap(([whose, r]) =>
    [r + breadth / 2, r - breadth / 2].map((edge, index) =>
      mark.circle(`edge-${whose}-${index}`, 'ring-edge', { cx, cy, r: round(edge) }),
    ),
  );
  const ticks = range(24).map((hour) => {
    const length = hour % 6 ? tick * 0.6 : tick * 1.2;
    return `M${at(hour, radius + 3, layout)}L${at(hour, radius + 3 + length, layout)}`;
  });
  const names = NAMED.map(([hour, anchor, drop]) => {
    const [x, y] = at(hour, radius + 3 + tick * 2, layout);
    const place = { x, y: round(y + text * drop), 'text-anchor': anchor };
    return mark.text(`hour-${hour}`, 'grid-name', String(hour).padStart(2, '0'), place);
  });
  return [...circles, mark.path('ticks', 'ring-tick', ticks.join('')), ...names];
}

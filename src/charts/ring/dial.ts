import { range } from 'd3';
import type { Mark } from '../../scene/scene.ts';
import { at } from './arcPath.ts';
import { round } from '../kit/round.ts';
import type { Layout } from './frame.ts';

const two = (hour: number) => String(hour).padStart(2, '0');

/** The empty ring: two bands in outline, a tick an hour, and four hours named. */
export function dial(layout: Layout): Mark[] {
  const { cx, cy, radius, breadth, middle, tick, text } = layout;
  const circles = Object.entries(middle).flatMap(([whose, r]) =>
    [r + breadth / 2, r - breadth / 2].map((edge, index): Mark => ({
      key: `edge-${whose}-${index}`,
      tag: 'circle',
      className: 'ring-edge',
      attributes: { cx, cy, r: round(edge) },
    })),
  );
  const ticks = range(24).map((hour) => {
    const length = hour % 6 ? tick * 0.6 : tick * 1.2;
    return `M${at(hour, radius + 3, layout)}L${at(hour, radius + 3 + length, layout)}`;
  });
  const names = [0, 6, 12, 18].map((hour): Mark => {
    const [x, y] = at(hour, radius + 3 + tick * 2, layout);
    const anchor = { 0: 'middle', 6: 'start', 12: 'middle', 18: 'end' }[hour]!;
    const drop = { 0: 0, 6: 0.35, 12: 0.72, 18: 0.35 }[hour]!;
    return {
      key: `hour-${hour}`,
      tag: 'text',
      className: 'grid-name',
      attributes: { x, y: round(y + text * drop), 'text-anchor': anchor },
      text: two(hour),
    };
  });
  return [
    ...circles,
    { key: 'ticks', tag: 'path', className: 'ring-tick', attributes: { d: ticks.join('') } },
    ...names,
  ];
}

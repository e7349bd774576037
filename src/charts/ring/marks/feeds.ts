import { range } from 'd3';
import { faded } from '../../../scene/faded.ts';
import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import { at } from './arcPath.ts';
import type { Layout } from '../layout.ts';
import type { RingView } from '../view.ts';

/** Told: the baby wakes every two hours. Twelve times in a day follows from it. */
export const EVERY = 2;

/** A stroke through both bands every two hours, coming one after another round the day. */
export function feeds({ feeds }: RingView, layout: Layout): Mark[] {
  const { hole, radius, tick } = layout;
  // No hours are told for the feeds: odd ones leave the four named hours clear.
  const times = range(1, 24, EVERY);
  return times.flatMap((hour, index) => {
    const weight = Math.max(0, Math.min(1, feeds * times.length - index));
    if (weight < 0.02) return [];
    const [from, to] = [at(hour, hole - tick * 0.5, layout), at(hour, radius + tick * 0.5, layout)];
    return [mark.path(`feed-${hour}`, 'ring-feed', `M${from}L${to}`, faded(weight))];
  });
}

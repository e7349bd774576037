import { round } from '../../kit/arithmetic.ts';
import type { Layout } from '../layout.ts';

/** A point at an hour of the clock, in pixels: midnight at the top, noon at the foot. */
export function at(hour: number, radius: number, { cx, cy }: Layout): [number, number] {
  const angle = (hour / 12) * Math.PI;
  return [round(cx + radius * Math.sin(angle)), round(cy - radius * Math.cos(angle))];
}

/** The path along a circle from one hour to a later one, up to a whole day, in turns that no rounding can flip. */
export function arcPath(from: number, to: number, radius: number, layout: Layout): string {
  const turns = [1, 2, 3].map((third) => at(from + ((to - from) * third) / 3, radius, layout));
  return `M${at(from, radius, layout)}${turns.map((end) => `A${radius},${radius},0,0,1,${end}`).join('')}`;
}

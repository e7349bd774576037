import { round } from '../kit/round.ts';
import type { Frame } from './frame.ts';

/** A point at an hour of the clock, in pixels: midnight at the top, noon at the foot. */
export function at(hour: number, radius: number, { cx, cy }: Frame): [number, number] {
  const angle = (hour / 12) * Math.PI;
  return [round(cx + radius * Math.sin(angle)), round(cy - radius * Math.cos(angle))];
}

/** The path along a circle from one hour to a later one, up to a whole day, in turns that no rounding can flip. */
export function arcPath(from: number, to: number, radius: number, frame: Frame): string {
  const turns = [1, 2, 3].map((third) => at(from + ((to - from) * third) / 3, radius, frame));
  return `M${at(from, radius, frame)}${turns.map((end) => `A${radius},${radius},0,0,1,${end}`).join('')}`;
}

import type { Box } from '../../kit/placeLabels.ts';
import { round } from '../../kit/arithmetic.ts';

/** A straight piece of a path's `d`, so that many are one mark. Pixels, to one decimal. */
export function stroke(from: [number, number], to: [number, number]): string {
  const [[left, top], [x, y]] = [from.map((side) => round(side)), to.map((side) => round(side))];
  return `M${left},${top}${x === left ? `V${y}` : y === top ? `H${x}` : `L${x},${y}`}`;
}

export const outline = (x: number, y: number, width: number, height: number): string =>
  `M${round(x)},${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;

/** A rectangle's own attributes, in pixels to one decimal. */
export const edges = ({ x, y, width, height }: Box) => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
});

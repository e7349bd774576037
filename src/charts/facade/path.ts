import type { Box } from '../kit/placeLabels.ts';
import { round } from '../kit/round.ts';

/** Pieces of one path's `d`, so that many strokes are one mark. Pixels, to one decimal. */
export function stroke(...points: [number, number][]): string {
  const at = points.map(([x, y]) => [round(x), round(y)] as const);
  const to = at.slice(1).map(([x, y], index) => {
    const [left, top] = at[index]!;
    return x === left ? `V${y}` : y === top ? `H${x}` : `L${x},${y}`;
  });
  return `M${at[0]!.join()}${to.join('')}`;
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

/** Points written as text, `x,y x,y`, in hundredths. */
export const readPoints = (text: string): [number, number][] =>
  text.split(' ').map((point) => point.split(',').map((share) => Number(share) / 100) as [number, number]);

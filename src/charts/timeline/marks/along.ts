import type { Box } from '../../kit/placeLabels.ts';
import type { Layout } from '../layout.ts';

/** Words that want a place: the first of the candidates that is free. */
export interface Label {
  key: string;
  className: string;
  text: string;
  weight: number;
  candidates: Box[];
  /** The point it speaks about, where there is one. */
  dot?: { x: number; y: number };
}

/** Left edges for a label: centred at its point, beside it, then ever further along, always inside the frame. */
export function along(at: number, width: number, { pad, width: all, line }: Layout): number[] {
  const starts = [at - width / 2, at - width, at];
  for (let step = 1; step < 12; step++)
    starts.push(at - width / 2 - step * line, at - width / 2 + step * line);
  return starts.map((x) => Math.max(pad, Math.min(x, all - pad - width)));
}

import { linear } from '../kit/linear.ts';
import type { Size } from '../../scene/scene.ts';
import { spacing } from '../kit/sizes.ts';
import { NOON } from './rows.ts';
import type { ScaleView } from './view.ts';

/** The most of the room, as a share, that one row may have. */
const TALLEST = 0.3;

/** What of a row's room is air under it, as a share. */
export const AIR = 0.28;

/**
 * Where everything stands in a picture of this size, in pixels: the words of the half hour, the rows under each other,
 * the clock's names and the sources at the foot. All rows have one height, so that their areas can be compared.
 */
export function layoutOf({ nights }: ScaleView, size: Size) {
  const space = spacing(size);
  const { width, height, line, pad } = space;
  const foot = height - pad - line * (width < 480 ? 3 : width < 900 ? 2 : 1);
  const most = foot - pad - line * 2.8;
  const pitch = Math.min(most * TALLEST, most / (1 + nights));
  const block = pitch * (1 + nights);
  const top = pad + line + (most - block) * 0.45;
  const side = width < 640 ? pad : Math.round(width * 0.05);
  return {
    ...space,
    foot,
    top,
    pitch,
    /** A row's height; the rest of its pitch is air. */
    bar: pitch * (1 - AIR),
    /** Where the last row ends. */
    bottom: top + block - pitch * AIR,
    /** Minutes from midnight → pixels, from noon to noon. */
    x: linear([-NOON, NOON], [side, width - side]),
  };
}

export type Layout = ReturnType<typeof layoutOf>;

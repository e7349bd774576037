import type { Size } from '../../scene/scene.ts';
import { wrapWords } from '../textWidth.ts';
import { smooth } from './burning.ts';
import type { FacadeRows } from './rows.ts';
import { sourceSize } from '../sourceSize.ts';
import { sourceWords } from './sources.ts';
import { mix, type FacadeView } from './view.ts';

const FLOORS = 7;
const COLUMNS = 6;
/** The height of the cornice over the windows and of the plinth under them, in floors. */
const CORNICE = 0.42;
const PLINTH = 0.1;

/**
 * Where everything stands in a picture of this size, in pixels: the sky with the hour in it, the house from its
 * `roof` down to the `street`, and the sources at the `foot`. On a wide frame the house leaves the left to the sky.
 */
export function frameOf(rows: FacadeRows, { title }: FacadeView, { width, height, text }: Size) {
  const isWide = width >= 640;
  const line = Math.round(text * 1.4);
  const pad = Math.round(text * 0.8);
  const sourceLines = wrapWords(sourceWords(rows), sourceSize(text), width - pad * 2).length;
  const foot = height - pad - line * sourceLines;
  const hourSize = Math.round(text * (isWide ? 4 : 2.6));
  const sky = pad * 2 + hourSize;
  const roof = isWide ? height * 0.13 : mix(sky, Math.max(sky, height * 0.14), title);
  // Behind a title the house goes on below the picture's edge.
  const street = mix(foot - pad * 0.8, height, title);
  const left = width * (isWide ? mix(0.36, 0.5, title) : 0.07);
  const pitch = (width - left) / (COLUMNS + 0.15);
  const storey = (street - roof) / (FLOORS + CORNICE + PLINTH);
  return {
    width,
    height,
    text,
    line,
    pad,
    foot,
    isWide,
    hourSize,
    /** The left edge of the words in the sky: the title's own, where there is one. */
    margin: Math.round(mix(isWide ? text * 2.6 : pad, Math.max(20, width * 0.06), title)),
    roof,
    street,
    left,
    pitch,
    storey,
    cornice: roof + storey * CORNICE,
    /** The middle of a column. */
    x: (column: number) => left + pitch * (column - 0.42),
    /** The upper edge of a floor. */
    y: (floor: number) => roof + storey * (CORNICE + FLOORS - floor),
    /** How much of a detail at this place is left, from 0 to 1: less, behind a title, towards the lower left. */
    calm: (x: number, y: number) => {
      const down = smooth(y / height, isWide ? 0.5 : 0.36, isWide ? 0.85 : 0.66);
      const across = 1 - smooth(x / width, 0.35, isWide ? 0.6 : 1.2);
      // On a narrow frame the words under the title run across the whole of it.
      const under = isWide ? 0 : 0.85 * smooth(y / height, 0.5, 0.8);
      return 1 - title * Math.max(down * across, under);
    },
  };
}

export type Frame = ReturnType<typeof frameOf>;

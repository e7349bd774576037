import type { Size } from '../../scene/scene.ts';
import { wrapText } from '../kit/textWidth.ts';
import type { FacadeRows } from './rows.ts';
import { sourceSize } from '../kit/sources.ts';
import { spacing } from '../kit/sizes.ts';
import { sourceText } from './describe.ts';

const FLOORS = 7;
const COLUMNS = 6;
/** The height of the cornice over the windows and of the plinth under them, in floors. */
const CORNICE = 0.42;
const PLINTH = 0.1;

/**
 * Where everything stands in a picture of this size, in pixels: the sky with the hour in it, the house from its
 * `roof` down to the `street`, and the sources at the `foot`. On a wide frame the house leaves the left to the sky.
 */
export function layoutOf(rows: FacadeRows, size: Size) {
  const space = spacing(size);
  const { width, height, text, line, pad } = space;
  const isWide = width >= 640;
  const sourceLines = wrapText(sourceText(rows), sourceSize(text), width - pad * 2).length;
  const foot = height - pad - line * sourceLines;
  const hourSize = Math.round(text * (isWide ? 4 : 2.6));
  const roof = isWide ? height * 0.13 : pad * 2 + hourSize;
  const street = foot - pad * 0.8;
  const left = width * (isWide ? 0.36 : 0.07);
  const pitch = (width - left) / (COLUMNS + 0.15);
  const storey = (street - roof) / (FLOORS + CORNICE + PLINTH);
  return {
    ...space,
    foot,
    isWide,
    hourSize,
    /** The left edge of the words in the sky. */
    margin: isWide ? Math.round(text * 2.6) : pad,
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
  };
}

export type Layout = ReturnType<typeof layoutOf>;

import type { Cast } from '../../content/data/cast.ts';
import type { Size } from '../../scene/scene.ts';
import { standsOn } from '../kit/basis.ts';
import { round } from '../kit/arithmetic.ts';
import { sourceSize } from '../kit/sources.ts';
import { spacing } from '../kit/sizes.ts';
import { textWidth, wrapText } from '../kit/textWidth.ts';
import { IN_ROW, ROWS } from './cells.ts';

/** On what basis a night stands. */
export const sourceText = (cast: Cast): string =>
  standsOn(cast, ['reconstructed', 'this night'], ['told', 'every two hours, the kitchen light']);

/** The least room a row needs, in lines of text, before the figures get any. */
const LEAST_ROW = 2.35;

/**
 * Where everything stands in a picture of this size, in pixels: the figures on top, six rows of two hours (a line of
 * words, then three lanes), the sources at the foot. The kitchen light is the line that the rows hang from.
 */
export function layoutOf({ cast }: { cast: Cast }, size: Size) {
  const space = spacing(size);
  const { width, height, text, line, pad } = space;
  const foot = height - pad - line * wrapText(sourceText(cast), sourceSize(text), width - pad * 2).length;
  const light = round(pad + textWidth('20:00', text) + text * 0.7);
  const left = round(light + text * 0.8);
  const top = pad + line;
  const room = foot - pad - top;
  const spare = Math.min(room * 0.24, room - ROWS * line * LEAST_ROW);
  const stage = spare >= 50 ? Math.round(spare) : 0;
  const row = (room - stage) / ROWS;
  const gap = Math.max(line * 0.95, row * 0.36);
  const pitch = (row - gap) / 3;
  const step = (width - pad - left) / IN_ROW;
  return {
    ...space,
    foot,
    light,
    left,
    top,
    /** The height of the figures' room; 0 where there is none. */
    stage,
    gap,
    pitch,
    step,
    /** A cell's own size, without the space to the next. */
    cell: { width: round(step * 0.92), height: round(pitch * 0.84) },
    right: width - pad,
    /** The top of a row of two hours, where its line of words begins. */
    rowTop: (index: number) => round(top + stage + row * index),
    /** The left top corner of a cell in a lane. */
    at: (cell: number, lane: number): [number, number] => [
      round(left + step * (cell % IN_ROW)),
      round(top + stage + row * Math.floor(cell / IN_ROW) + gap + pitch * lane),
    ],
  };
}

export type Layout = ReturnType<typeof layoutOf>;

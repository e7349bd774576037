import type { Scene, Size } from '../../scene/scene.ts';
import { sourceLines } from '../kit/sourceLines.ts';
import { bands } from './bands.ts';
import { dial } from './dial.ts';
import { feeds } from './feeds.ts';
import { frameOf } from './frame.ts';
import { middle } from './middle.ts';
import { mothers } from './mothers.ts';
import type { RingRows } from './rows.ts';
import { sourceWords } from './sourceWords.ts';
import type { RingView } from './view.ts';

/** The picture of a view: a clock of one day, his mother’s hours outside, hers inside. */
export function ringScene(rows: RingRows, view: RingView, size: Size): Scene {
  const frame = frameOf(size);
  return {
    width: size.width,
    height: size.height,
    marks: [
      ...dial(frame),
      ...bands(view, frame),
      ...feeds(view, frame),
      ...mothers(rows, view, frame),
      ...middle(rows, view, frame),
      ...sourceLines(sourceWords(rows.cast, view), frame),
    ],
  };
}

import type { Scene, Size } from '../../scene/scene.ts';
import { sourceLines } from '../kit/sources.ts';
import { bands } from './marks/bands.ts';
import { dial } from './marks/dial.ts';
import { feeds } from './marks/feeds.ts';
import { layoutOf } from './layout.ts';
import { middle } from './marks/middle.ts';
import { mothers } from './marks/mothers.ts';
import type { RingRows } from './rows.ts';
import { sourceText } from './describe.ts';
import type { RingView } from './view.ts';

/** The picture of a view: a clock of one day, his mother’s hours outside, hers inside. */
export function ringScene(rows: RingRows, view: RingView, size: Size): Scene {
  const layout = layoutOf(size);
  return {
    width: size.width,
    height: size.height,
    marks: [
      ...dial(layout),
      ...bands(view, layout),
      ...feeds(view, layout),
      ...mothers(rows, view, layout),
      ...middle(rows, view, layout),
      ...sourceLines(sourceText(rows.cast, view), layout),
    ],
  };
}

import type { Scene, Size } from '../../scene/scene.ts';
import { sourceLines } from '../kit/sources.ts';
import { days } from './days.ts';
import { layoutOf } from './layout.ts';
import { names } from './names.ts';
import type { ScaleRows } from './rows.ts';
import { sourceText } from './describe.ts';
import type { ScaleView } from './view.ts';

/** The picture of a view: half an hour in one day, and in the same scale the nights. */
export function scaleScene(rows: ScaleRows, view: ScaleView, size: Size): Scene {
  const layout = layoutOf(view, size);
  return {
    width: size.width,
    height: size.height,
    marks: [
      ...days(rows, view, layout),
      ...names(rows, view, layout),
      ...sourceLines(sourceText(rows, view), layout),
    ],
  };
}

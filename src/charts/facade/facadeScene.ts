import type { Scene, Size } from '../../scene/scene.ts';
import { sourceLines } from '../kit/sources.ts';
import { caption } from './caption.ts';
import { layoutOf } from './frame.ts';
import { house } from './house.ts';
import type { FacadeRows } from './rows.ts';
import { sky } from './sky.ts';
import { sourceText } from './sourceWords.ts';
import type { FacadeView } from './view.ts';

/** The picture of a view: the flats across the road at one minute of the night. */
export function facadeScene(rows: FacadeRows, view: FacadeView, size: Size): Scene {
  const layout = layoutOf(rows, size);
  return {
    width: size.width,
    height: size.height,
    marks: [
      ...(view.facade > 0.02 ? sky(view, layout) : []),
      ...house(rows, view, layout),
      ...caption(rows, view, layout),
      ...sourceLines(sourceText(rows), layout),
    ],
  };
}

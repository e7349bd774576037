import type { Mark, Scene, Size } from '../../scene/scene.ts';
import { type Layout, layoutOf } from './layout.ts';
import { frames } from './marks/windowFrames.ts';
import { glow, kitchen } from './marks/kitchen.ts';
import { panes } from './marks/panes.ts';
import type { FacadeRows } from './rows.ts';
import type { FacadeView } from './view.ts';
import { wall } from './marks/wall.ts';
import { sourceLines } from '../kit/sources.ts';
import { caption } from './marks/caption.ts';
import { sky } from './marks/sky.ts';
import { sourceText } from './describe.ts';

/** The flats without the sky and the words: their wall, every window at its light, and hers over all. */
export function house(rows: FacadeRows, { at, facade }: FacadeView, layout: Layout): Mark[] {
  const isThere = facade > 0.02;
  return [
    ...(isThere ? wall(facade, layout) : []),
    ...glow(rows, at, layout),
    ...panes(rows, at, facade, layout),
    ...(isThere ? frames(rows, facade, layout) : []),
    ...kitchen(rows, at, layout),
  ];
}

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

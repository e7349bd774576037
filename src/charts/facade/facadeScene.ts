import type { Scene, Size } from '../../scene/scene.ts';
import { caption } from './caption.ts';
import { frameOf } from './frame.ts';
import { frames } from './frames.ts';
import { glow, kitchen } from './kitchen.ts';
import { panes } from './panes.ts';
import type { FacadeRows } from './rows.ts';
import { sky } from './sky.ts';
import { sources } from './sources.ts';
import type { FacadeView } from './view.ts';
import { wall } from './wall.ts';

/** The picture of a view: the flats across the road at one minute of the night. */
export function facadeScene(rows: FacadeRows, view: FacadeView, size: Size): Scene {
  const frame = frameOf(rows, view, size);
  const { at, facade } = view;
  const isThere = facade > 0.02;
  return {
    width: size.width,
    height: size.height,
    marks: [
      ...(isThere ? [...sky(view, frame), ...wall(facade, frame)] : []),
      ...glow(rows, at, frame),
      ...panes(rows, at, facade, frame),
      ...(isThere ? frames(rows, facade, frame) : []),
      ...kitchen(rows, at, frame),
      ...caption(rows, view, frame),
      ...sources(rows, view, frame),
    ],
  };
}

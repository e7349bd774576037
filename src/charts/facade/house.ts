import type { Mark } from '../../scene/scene.ts';
import type { Layout } from './frame.ts';
import { frames } from './frames.ts';
import { glow, kitchen } from './kitchen.ts';
import { panes } from './panes.ts';
import type { FacadeRows } from './rows.ts';
import type { FacadeView } from './view.ts';
import { wall } from './wall.ts';

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

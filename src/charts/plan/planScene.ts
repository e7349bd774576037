import type { Mark, Scene, Size } from '../../scene/scene.ts';
import { sourceLines } from '../kit/sources.ts';
import { crying } from './marks/crying.ts';
import { doors } from './marks/doors.ts';
import { layoutOf } from './layout.ts';
import { glow } from './marks/glow.ts';
import { limitNote, scaleBar } from './marks/foot.ts';
import { metrePath } from './marks/metrePath.ts';
import { names } from './marks/names.ts';
import { mother, father } from './marks/people.ts';
import type { PlanRows } from './rows.ts';
import { sourceText } from './describe.ts';
import { DIM } from '../kit/weights.ts';
import type { PlanView } from './view.ts';

/** The picture of a view: light and sound on the floor, walls over both, the people over all. */
export function planScene(rows: PlanRows, view: PlanView, size: Size): Scene {
  const layout = layoutOf(rows, view, size);
  // Walls that nobody speaks of still have to stand.
  const weight = Math.sqrt(Math.max(view.show.plan ?? 0, DIM));
  const part = (key: string, d: string) => metrePath(key, `plan-${key}`, d, layout, weight);
  const { width, height, floor } = layout;
  // From near, the flat goes on under the words at the foot.
  const foot: Mark = {
    key: 'plan-foot',
    tag: 'rect',
    className: 'ground',
    attributes: { x: 0, y: floor, width, height: height - floor },
  };
  return {
    width,
    height,
    marks: [
      ...glow(rows, view, layout),
      ...crying(rows, view, layout),
      part('furniture', rows.furniture),
      // Walls hide where the lines of sound leap; a wall that is half there would not.
      metrePath('wall-ground', 'ground', rows.walls + rows.windows, layout, 1),
      part('walls', rows.walls),
      part('windows', rows.windows),
      ...doors(rows, view, layout),
      ...father(rows, view, layout),
      ...mother(rows, view, layout),
      ...names(rows, view, layout),
      foot,
      ...scaleBar(layout),
      ...limitNote(view, layout),
      ...sourceLines(sourceText(rows.cast, view), layout),
    ],
  };
}

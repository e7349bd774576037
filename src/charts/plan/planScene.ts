import type { Mark, Scene, Size } from '../../scene/scene.ts';
import { sourceLines } from '../kit/sourceLines.ts';
import { crying } from './crying.ts';
import { doors } from './doors.ts';
import { frameOf } from './frame.ts';
import { glow } from './glow.ts';
import { limitWords } from './limitWords.ts';
import { metrePath } from './mark.ts';
import { names } from './names.ts';
import { mother, father } from './people.ts';
import type { PlanRows } from './rows.ts';
import { scaleBar } from './scaleBar.ts';
import { sourceWords } from './sourceWords.ts';
import { DIM } from '../kit/weights.ts';
import type { PlanView } from './view.ts';

/** The picture of a view: light and sound on the floor, walls over both, the people over all. */
export function planScene(rows: PlanRows, view: PlanView, size: Size): Scene {
  const frame = frameOf(rows, view, size);
  // Walls that nobody speaks of still have to stand.
  const weight = Math.sqrt(Math.max(view.show.plan ?? 0, DIM));
  const part = (key: string, d: string) => metrePath(key, `plan-${key}`, d, frame, weight);
  const { width, height, floor } = frame;
  // From near, the flat goes on under the words at the foot.
  const foot: Mark = {
    key: 'plan-foot',
    tag: 'rect',
    role: 'ground',
    attributes: { x: 0, y: floor, width, height: height - floor },
  };
  return {
    width,
    height,
    marks: [
      ...glow(rows, view, frame),
      ...crying(rows, view, frame),
      part('furniture', rows.furniture),
      // Walls hide where the lines of sound leap; a wall that is half there would not.
      metrePath('wall-ground', 'ground', rows.walls + rows.windows, frame, 1),
      part('walls', rows.walls),
      part('windows', rows.windows),
      ...doors(rows, view, frame),
      ...father(rows, view, frame),
      ...mother(rows, view, frame),
      ...names(rows, view, frame),
      foot,
      ...scaleBar(frame),
      ...limitWords(view, frame),
      ...sourceLines(sourceWords(rows.cast, view), frame),
    ],
  };
}

import type { Scene, Size } from '../../scene/scene.ts';
import { sourceLines } from '../kit/sourceLines.ts';
import { frameOf, sourceWords } from './frame.ts';
import { hours } from './hours.ts';
import { lanes } from './lanes.ts';
import { names } from './names.ts';
import type { NightRows } from './rows.ts';
import { stage } from './stage.ts';
import type { NightView } from './view.ts';

/** The picture of a view: one night in six rows of two hours, what the three are doing now above it. */
export function nightScene(rows: NightRows, view: NightView, size: Size): Scene {
  const frame = frameOf(rows, size);
  const night = rows.nights[view.night] ?? { wakings: [], mother: [], father: [] };
  const named = names(night, view, rows.cast, frame);
  return {
    width: size.width,
    height: size.height,
    marks: [
      ...hours(frame),
      ...stage(night, view, frame, rows.poses),
      ...lanes(night, view, named, frame),
      ...named,
      ...sourceLines(sourceWords(rows.cast), frame),
    ],
  };
}

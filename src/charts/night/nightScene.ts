import type { Scene, Size } from '../../scene/scene.ts';
import { sourceLines } from '../kit/sources.ts';
import { layoutOf, sourceText } from './layout.ts';
import { hours } from './marks/hours.ts';
import { lanes } from './marks/lanes.ts';
import { names } from './marks/names.ts';
import type { NightRows } from './rows.ts';
import { stage } from './marks/stage.ts';
import type { NightView } from './view.ts';

/** The picture of a view: one night in six rows of two hours, what the three are doing now above it. */
export function nightScene(rows: NightRows, view: NightView, size: Size): Scene {
  const layout = layoutOf(rows, size);
  const night = rows.nights[view.night] ?? { wakings: [], mother: [], father: [] };
  const named = names(night, view, rows.cast, layout);
  return {
    width: size.width,
    height: size.height,
    marks: [
      ...hours(layout),
      ...stage(night, view, layout, rows.poses),
      ...lanes(night, view, named, layout),
      ...named,
      ...sourceLines(sourceText(rows.cast), layout),
    ],
  };
}

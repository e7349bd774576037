import type { Size } from '../../scene/scene.ts';
import { round } from '../kit/arithmetic.ts';
import { sourceSize } from '../kit/sources.ts';
import { spacing } from '../kit/sizes.ts';
import { wrapText } from '../kit/textWidth.ts';
import type { PlanRows } from './rows.ts';
import { longestSource } from './describe.ts';
import type { PlanView } from './view.ts';

/** Where the flat stands in a picture of this size: the plan, the scale bar's row, and the sources at the foot. */
export function layoutOf({ cast }: PlanRows, { camera }: PlanView, size: Size) {
  const space = spacing(size);
  const { width, height, text, line, pad } = space;
  const small = sourceSize(text);
  const sourceLines = wrapText(longestSource(cast), small, width - pad * 2).length;
  const foot = height - pad - line * sourceLines;
  /** The plan's own room ends here, in pixels from the top. */
  const floor = foot - Math.round(line * 1.3);
  const metre = Math.min((width - 2 * pad) / camera.width, (floor - pad) / camera.height);
  const left = (width - metre * camera.width) / 2 - metre * camera.x;
  const top = pad + (floor - pad - metre * camera.height) / 2 - metre * camera.y;
  return {
    ...space,
    small,
    foot,
    floor,
    /** Pixels in a metre of the flat. */
    metre,
    /** Metres from the inner left top corner → pixels. */
    x: (metres: number) => round(left + metre * metres),
    y: (metres: number) => round(top + metre * metres),
    /** The same for a path in metres; a tenth of a pixel needs more of the scale than of the place. */
    transform: `translate(${round(left)} ${round(top)})scale(${Math.round(metre * 1000) / 1000})`,
  };
}

export type Layout = ReturnType<typeof layoutOf>;

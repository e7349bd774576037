import { inWeeks } from '../../content/data/calendar.ts';
import { DAY } from '../../content/fields/clock.ts';
import { linear } from '../kit/linear.ts';
import type { Size } from '../../scene/scene.ts';
import { mix } from '../kit/arithmetic.ts';
import { spacing } from '../kit/sizes.ts';
import { presence } from '../kit/weights.ts';
import type { TimelineView } from './view.ts';

/** The most that any night or any week has to fit. */
const HOURS = 10;
const QUARRELS = 12;
const ASKINGS = 5;
/** The most room, in lines of labels, that the hours of a night take, and the quarrels of a week. */
const HIGH = 19;
const DEEP = 12;

/**
 * Where everything stands in a picture of this size: rows of notes on top, sleep above the axis, the axis's own row,
 * quarrels below it, and the sources at the foot. All in pixels; no two rows share any.
 */
export function layoutOf({ from, to, show, quilt }: TimelineView, size: Size) {
  const space = spacing(size);
  const { width, height, line, pad } = space;
  const notes = pad + line * (height > 330 ? 3 : 2);
  const sourceLines = width < 420 ? 4 : width < 640 ? 3 : 2;
  const foot = height - pad - line * sourceLines;
  const deepest = foot - line * 1.5;
  const axisRow = line * 1.5;
  // Where nothing hangs below, the nights have the room.
  const fought = presence({ show }, 'quarrels');
  const hanging = Math.max(fought, presence({ show }, 'askings') * 0.55);
  const lowest = foot - axisRow;
  const parted = notes + (deepest - notes - axisRow) * 0.64;
  // Unfolded, two nights of twelve hours stand on either side of the axis, and an hour is as long in both.
  const quiltHour = (foot - pad - axisRow - line) / 24;
  const quiltAxis = pad + quiltHour * 12;
  const stands = mix(lowest, parted, hanging);
  // A tall picture keeps its hours low enough to be read against each other; what is left is air, half of it above.
  const high = Math.min(stands - notes, line * HIGH);
  const air = (stands - notes - high) / 2;
  const axis = Math.round(mix(stands - air, quiltAxis, quilt));
  const top = mix(notes + air, axis - quiltHour * HOURS, quilt);
  const below = Math.round(axis + axisRow);
  const x = linear([from, to], [0, width]);
  return {
    ...space,
    axis,
    below,
    /** Where the notes begin. */
    head: pad + air * (1 - quilt),
    foot,
    /** How many lines of sources there is room for. */
    sourceLines,
    /** How far the quarrels are there. */
    fought,
    /** Weeks from the birth → pixels. */
    x,
    /** Minutes since the midnight of the birth → pixels. */
    at: (minutes: number) => x(inWeeks(minutes)),
    /** Hours asleep → pixels, up from the axis. */
    hours: linear([0, HOURS], [axis, top]),
    /** Quarrels in a week → pixels, down from below the axis. */
    quarrels: linear(
      [0, ASKINGS + (QUARRELS - ASKINGS) * fought],
      [below, Math.min(deepest, below + line * DEEP)],
    ),
  };
}

/** How much room a night has on the axis, in pixels. */
export const nightRoom = ({ at }: Layout): number => at(DAY) - at(0);

export type Layout = ReturnType<typeof layoutOf>;

import { scaleLinear } from 'd3';
import type { Size } from '../../scene/scene.ts';
import { DIM, type TimelineView } from './view.ts';

/** The most that any night or any week has to fit. */
const HOURS = 10;
const QUARRELS = 12;
const ASKINGS = 5;

const mix = (a: number, b: number, t: number) => a + (b - a) * t;

/**
 * Where everything stands in a picture of this size: rows of notes on top, sleep above the axis, the axis's own row,
 * quarrels below it, and the sources at the foot. All in pixels; no two rows share any.
 */
export function frameOf({ from, to, show, quilt }: TimelineView, { width, height, text }: Size) {
  const line = Math.round(text * 1.4);
  const pad = Math.round(text * 0.8);
  const notes = pad + line * (height > 330 ? 3 : 2);
  const sourceLines = width < 420 ? 4 : width < 640 ? 3 : 2;
  const foot = height - pad - line * sourceLines;
  const deepest = foot - line * 1.5;
  const axisRow = line * 1.5;
  // Where nothing hangs below, the nights have the room.
  const fought = Math.min(1, (show.quarrels ?? 0) / DIM);
  const hanging = Math.max(fought, Math.min(1, (show.askings ?? 0) / DIM) * 0.55);
  const lowest = foot - axisRow;
  const parted = notes + (deepest - notes - axisRow) * 0.64;
  // Unfolded, two nights of twelve hours stand on either side of the axis, and an hour is as long in both.
  const quiltHour = (foot - pad - axisRow - line) / 24;
  const quiltAxis = pad + quiltHour * 12;
  const axis = Math.round(mix(mix(lowest, parted, hanging), quiltAxis, quilt));
  const top = mix(notes, axis - quiltHour * HOURS, quilt);
  const below = Math.round(axis + axisRow);
  return {
    width,
    height,
    text,
    line,
    pad,
    axis,
    below,
    deepest,
    foot,
    sourceLines,
    /** Weeks from the birth → pixels. */
    x: scaleLinear([from, to], [0, width]),
    /** Hours asleep → pixels, up from the axis. */
    hours: scaleLinear([0, HOURS], [axis, top]),
    /** Quarrels in a week → pixels, down from below the axis. */
    quarrels: scaleLinear([0, ASKINGS + (QUARRELS - ASKINGS) * fought], [below, deepest]),
  };
}

export type Frame = ReturnType<typeof frameOf>;

/** One decimal is finer than a screen shows. */
export const round = (value: number): number => Math.round(value * 10) / 10;

import { mix } from '../kit/arithmetic.ts';
import { lasting, motion, type Motion } from '../kit/motion.ts';
import { fadeWeights, mixWeights, type Weights } from '../kit/weights.ts';

/** What can be drawn on the timeline; an editor names them in `show` and `lit`. */
export const SERIES = ['mother', 'father', 'quarrels', 'askings', 'evenings'] as const;
export type Series = (typeof SERIES)[number];

/** Where the camera stands on the axis of weeks, and what is lit. */
export interface TimelineView extends Motion {
  /** Weeks from the birth, at the left and the right edge. */
  from: number;
  to: number;
  show: Weights;
  /** 0: weeks only; 1: every night a stem of its own. */
  nights: number;
  /** 1: every night a column, each stretch of sleep at its hours; 0: folded into the hours of that night. */
  quilt: number;
  /** Labels of events, by the event's name. */
  notes: Weights;
  /** Labels of values, as `series@week`. */
  values: Weights;
  /** The published band, by its study's id. */
  band: Weights;
}

/** Whether the nights stand as columns of cells, be they folding, and not yet as stems and dots. */
export const isQuilt = ({ quilt }: TimelineView): boolean => quilt > 0.001;

const sameCamera = (a: TimelineView, b: TimelineView) => a.from === b.from && a.to === b.to;

/**
 * Each step of a zoom is as large as the one before it, and neither edge ever passes what the two views see:
 * a camera that swung out on its way would show what has not been told.
 */
function camera(a: TimelineView, b: TimelineView, t: number): { from: number; to: number } {
  const [start, end] = [a.to - a.from, b.to - b.from];
  const share = Math.abs(end / start - 1) < 1e-6 ? t : (start * (end / start) ** t - start) / (end - start);
  return { from: mix(a.from, b.from, share), to: mix(a.to, b.to, share) };
}

/** How long the way from one view to another should take, in milliseconds: further is longer, within 500 to 1,800. */
export function duration(a: TimelineView, b: TimelineView): number {
  if (a.quilt !== b.quilt) return 1800;
  if (sameCamera(a, b)) return 500;
  const [start, end] = [a.to - a.from, b.to - b.from];
  const zoom = Math.abs(Math.log(end / start));
  const pan = Math.abs(a.from + a.to - b.from - b.to) / (2 * Math.max(start, end));
  return lasting(700, 250 * zoom + 300 * pan);
}

/** The view on the way from `a` to `b`: the camera flies, weights blend. `t` runs from 0 to 1. */
export const interpolate = motion((a: TimelineView, b: TimelineView, t) => {
  const still = sameCamera(a, b);
  return {
    ...camera(a, b, t),
    show: mixWeights(a.show, b.show, t),
    nights: mix(a.nights, b.nights, t),
    quilt: mix(a.quilt, b.quilt, t),
    notes: fadeWeights(a.notes, b.notes, t, still),
    values: fadeWeights(a.values, b.values, t, still),
    band: mixWeights(a.band, b.band, t),
  };
});

/** `mother@12` → the series and the week that a value is read at; without a week, the frame decides. */
export function parseValue(key: string): { series: string; week?: number } {
  const [series = '', week] = key.split('@');
  return week === undefined ? { series } : { series, week: Number(week) };
}

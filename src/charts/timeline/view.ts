import { interpolateZoom } from 'd3';

/** What can be drawn on the timeline; an editor names them in `show` and `lit`. */
export const SERIES = ['emily', 'oliver', 'wakings', 'quarrels', 'askings', 'evenings'] as const;
export type Series = (typeof SERIES)[number];

/** Weights from 0 (not there) to 1 (fully there), so that a view half-way to another is a view too. */
export type Weights = Record<string, number>;

/** The weight of what is drawn but not spoken of. */
export const DIM = 0.38;

/** Where the camera stands on the axis of weeks, and what is lit. */
export interface TimelineView {
  /** Weeks from the birth, at the left and the right edge. */
  from: number;
  to: number;
  show: Weights;
  /** 0: weeks only; 1: every night a stem of its own. */
  nights: number;
  /** 1: the clock hours of a night, each stretch of sleep at its time. */
  clock: number;
  /** Labels of events, by the event's name. */
  notes: Weights;
  /** Labels of values, as `series@week`. */
  values: Weights;
  /** The published band, by its study's id. */
  band: Weights;
  /** The reader's scroll moves the camera from the step before to this one. */
  scrub?: boolean;
}

const mix = (a: number, b: number, t: number) => a + (b - a) * t;

const mixAll = (a: Weights, b: Weights, t: number): Weights =>
  Object.fromEntries(
    Object.keys({ ...a, ...b })
      .map((key) => [key, mix(a[key] ?? 0, b[key] ?? 0, t)] as const)
      .filter(([, weight]) => weight > 0.004),
  );

/** Labels leave before the camera moves and come when it has arrived; those that stay do not blink. */
function mixLabels(a: Weights, b: Weights, t: number, still: boolean): Weights {
  const leave = Math.max(0, 1 - t * 4);
  const come = Math.max(0, t * 4 - 3);
  return Object.fromEntries(
    Object.keys({ ...a, ...b })
      .map((key) => {
        const [before, after] = [a[key] ?? 0, b[key] ?? 0];
        return [
          key,
          still && before && after ? mix(before, after, t) : before * leave + after * come,
        ] as const;
      })
      .filter(([, weight]) => weight > 0.004),
  );
}

const flight = (a: TimelineView, b: TimelineView) =>
  interpolateZoom([(a.from + a.to) / 2, 0, a.to - a.from], [(b.from + b.to) / 2, 0, b.to - b.from]);

const sameCamera = (a: TimelineView, b: TimelineView) => a.from === b.from && a.to === b.to;

/** How long the way from one view to another should take, in milliseconds: further is longer, within 500 to 1,600. */
export const travelTime = (a: TimelineView, b: TimelineView): number =>
  sameCamera(a, b) ? 500 : Math.round(Math.min(1600, Math.max(700, flight(a, b).duration * 0.8)));

/** The view on the way from `a` to `b`: the camera flies, weights blend. `t` runs from 0 to 1. */
export function between(a: TimelineView, b: TimelineView, t: number): TimelineView {
  if (t <= 0) return a;
  if (t >= 1) return b;
  const still = sameCamera(a, b);
  const [centre, , span] = still ? [(a.from + a.to) / 2, 0, a.to - a.from] : flight(a, b)(t);
  return {
    from: centre - span / 2,
    to: centre + span / 2,
    show: mixAll(a.show, b.show, t),
    nights: mix(a.nights, b.nights, t),
    clock: mix(a.clock, b.clock, t),
    notes: mixLabels(a.notes, b.notes, t, still),
    values: mixLabels(a.values, b.values, t, still),
    band: mixAll(a.band, b.band, t),
  };
}

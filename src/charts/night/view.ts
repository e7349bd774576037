import { mix } from '../kit/mix.ts';

/** Weights from 0 (not there) to 1 (fully there). */
export type Weights = Record<string, number>;

/** The weight of what is drawn but not spoken of. */
export const DIM = 0.4;

/** One night as far as it has passed. */
export interface NightView {
  night: number;
  /** The cells up to here are filled: minutes from the night's midnight, −240 to 480. */
  until: number;
  /** The three, each by weight. */
  show: Weights;
  /** The reader's scroll fills the night from the step before to this one. */
  scrub?: boolean;
  /** On the way between two views. */
  moving?: boolean;
}

/** How long the way from one view to another should take, in milliseconds: more of the night is longer, 500 to 1,600. */
export const duration = (a: NightView, b: NightView): number =>
  a.night === b.night ? Math.round(Math.min(1600, 500 + Math.abs(a.until - b.until) * 2.5)) : 900;

/** The view on the way from `a` to `b`: the night fills or empties; one night fades before another comes. `t` from 0 to 1. */
export function interpolate(a: NightView, b: NightView, t: number): NightView {
  if (t <= 0) return a;
  if (t >= 1) return b;
  const same = a.night === b.night;
  const there = same ? 1 : Math.abs(1 - 2 * t);
  return {
    night: t < 0.5 ? a.night : b.night,
    until: same ? mix(a.until, b.until, t) : t < 0.5 ? a.until : b.until,
    show: Object.fromEntries(
      Object.keys({ ...a.show, ...b.show })
        .map((who) => [who, mix(a.show[who] ?? 0, b.show[who] ?? 0, t) * there] as const)
        .filter(([, weight]) => weight > 0.004),
    ),
    moving: true,
  };
}

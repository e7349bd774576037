import { mix } from '../kit/arithmetic.ts';
import { lasting, motion, type Motion } from '../kit/motion.ts';
import { mixWeights, type Weights } from '../kit/weights.ts';

/** One night as far as it has passed. */
export interface NightView extends Motion {
  night: number;
  /** The cells up to here are filled: minutes from the night's midnight, −240 to 480. */
  until: number;
  /** The three, each by weight. */
  show: Weights;
}

/** How long the way from one view to another should take, in milliseconds: more of the night is longer, 500 to 1,600. */
export const duration = (a: NightView, b: NightView): number =>
  a.night === b.night ? lasting(500, Math.abs(a.until - b.until) * 2.5) : 900;

/** The view on the way from `a` to `b`: the night fills or empties; one night fades before another comes. `t` from 0 to 1. */
export const interpolate = motion((a: NightView, b: NightView, t) => {
  const same = a.night === b.night;
  const there = same ? 1 : Math.abs(1 - 2 * t);
  return {
    night: t < 0.5 ? a.night : b.night,
    until: same ? mix(a.until, b.until, t) : t < 0.5 ? a.until : b.until,
    show: mixWeights(a.show, b.show, t, there),
  };
});

import { mix } from '../kit/arithmetic.ts';
import { lasting, motion, type Motion } from '../kit/motion.ts';
import { fade } from '../kit/weights.ts';

/** How many nights stand under the day that holds the half hour. */
export interface ScaleView extends Motion {
  /** From 0; half-way between two views, a fraction. */
  nights: number;
  /** The words of the half hour and of the nights: there, or on their way. */
  named: { span: number; nights: number };
}

/** The view on the way from `a` to `b`, `t` from 0 to 1: each step of the scale is as large as the one before it. */
export const interpolate = motion((a: ScaleView, b: ScaleView, t) => {
  const rows = (1 + a.nights) ** (1 - t) * (1 + b.nights) ** t;
  return {
    nights: rows - 1,
    named: { span: mix(a.named.span, b.named.span, t), nights: fade(a.named.nights, b.named.nights, t) },
  };
});

/** How long the way takes, in milliseconds: further is longer, within 500 to 1,600. */
export const duration = (a: ScaleView, b: ScaleView): number =>
  lasting(500, 330 * Math.abs(Math.log((1 + b.nights) / (1 + a.nights))));

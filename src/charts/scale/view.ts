import { mix } from '../kit/mix.ts';

/** How many nights stand under the day that holds the half hour. */
export interface ScaleView {
  /** From 0; half-way between two views, a fraction. */
  nights: number;
  /** The words of the half hour and of the nights: there, or on their way. */
  named: { span: number; nights: number };
  /** The reader's scroll moves the scale from the step before to this one. */
  scrub?: boolean;
  /** On the way between two views. */
  moving?: boolean;
}

/** The view on the way from `a` to `b`, `t` from 0 to 1: each step of the scale is as large as the one before it. */
export function interpolate(a: ScaleView, b: ScaleView, t: number): ScaleView {
  if (t <= 0) return a;
  if (t >= 1) return b;
  const rows = (1 + a.nights) ** (1 - t) * (1 + b.nights) ** t;
  const come = Math.max(0, t * 4 - 3);
  const leave = Math.max(0, 1 - t * 4);
  const stays = a.named.nights && b.named.nights;
  return {
    nights: rows - 1,
    named: {
      span: mix(a.named.span, b.named.span, t),
      nights: stays ? mix(a.named.nights, b.named.nights, t) : a.named.nights * leave + b.named.nights * come,
    },
    moving: true,
  };
}

/** How long the way takes, in milliseconds: further is longer, within 500 to 1,600. */
export const duration = (a: ScaleView, b: ScaleView): number =>
  Math.round(Math.min(1600, 500 + 330 * Math.abs(Math.log((1 + b.nights) / (1 + a.nights)))));

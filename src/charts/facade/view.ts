import { mix } from '../kit/mix.ts';

/** What can be drawn of the façade; an editor names them in `show` and `lit`. */
export const SHOWN = ['facade', 'hour'] as const;

/** The first and the last hour that a view may stand at, in minutes from midnight: 20:00 to 07:00. */
export const NIGHT = [-240, 420] as const;

/** The weight of what is drawn but not spoken of. */
export const DIM = 0.38;

/** An hour of the night, and what of it is seen. */
export interface FacadeView {
  /** Minutes from midnight: -20 is 23:40. */
  at: number;
  /** The weight of the house and of every window but hers. */
  facade: number;
  /** The weight of the hour and of the count of lit windows. */
  hour: number;
  /** The reader's scroll moves the hour from the step before to this one. */
  scrub?: boolean;
  /** On the way between two views. */
  moving?: boolean;
}

/** The view on the way from `a` to `b`: the night passes. `t` runs from 0 to 1. */
export function interpolate(a: FacadeView, b: FacadeView, t: number): FacadeView {
  if (t <= 0) return a;
  if (t >= 1) return b;
  return {
    at: mix(a.at, b.at, t),
    facade: mix(a.facade, b.facade, t),
    hour: mix(a.hour, b.hour, t),
    moving: true,
  };
}

/** How long the way from one view to another should take, in milliseconds: more of the night is longer, within 600 to 1,600. */
export const duration = (a: FacadeView, b: FacadeView): number =>
  Math.round(Math.min(1600, 600 + Math.abs(b.at - a.at) * 4));

import { mix } from '../kit/arithmetic.ts';
import { lasting, motion, type Motion } from '../kit/motion.ts';

/** What can be drawn of the façade; an editor names them in `show` and `lit`. */
export const SHOWN = ['facade', 'hour'] as const;

/** The first and the last hour that a view may stand at, in minutes from midnight: 20:00 to 07:00. */
export const NIGHT = [-240, 420] as const;

/** An hour of the night, and what of it is seen. */
export interface FacadeView extends Motion {
  /** Minutes from midnight: -20 is 23:40. */
  at: number;
  /** The weight of the house and of every window but hers. */
  facade: number;
  /** The weight of the hour and of the count of lit windows. */
  hour: number;
}

/** The view on the way from `a` to `b`: the night passes. `t` runs from 0 to 1. */
export const interpolate = motion((a: FacadeView, b: FacadeView, t) => ({
  at: mix(a.at, b.at, t),
  facade: mix(a.facade, b.facade, t),
  hour: mix(a.hour, b.hour, t),
}));

/** How long the way from one view to another should take, in milliseconds: more of the night is longer, within 600 to 1,600. */
export const duration = (a: FacadeView, b: FacadeView): number => lasting(600, Math.abs(b.at - a.at) * 4);

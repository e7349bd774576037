import { mix } from '../kit/arithmetic.ts';
import { lasting, motion, type Motion } from '../kit/motion.ts';
import { fade, mixWeights, type WeightsOf } from '../kit/weights.ts';

/** What can be drawn on the plan; an editor names them in `show` and `lit`. */
export const PARTS = ['plan', 'sound', 'path', 'light', 'father', 'door'] as const;
export type Part = (typeof PARTS)[number];

/** What the camera sees of the flat, metres from its inner left top corner. */
export interface Camera {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What is lit in the flat, how its doors stand, and from how near it is seen. */
export interface PlanView extends Motion {
  show: WeightsOf<Part>;
  /** The inner doors: 0 shut, 1 open. */
  doors: number;
  /** How far the mother is on her way round, 0 to 1. */
  along: number;
  camera: Camera;
  /** How far the figures on the sound are there: they leave before things move, and come after. */
  levels: number;
}

const sameCamera = ({ camera: a }: PlanView, { camera: b }: PlanView) =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

/** How long the way from one view to another should take, in milliseconds, within 500 to 1,600. */
export function duration(a: PlanView, b: PlanView): number {
  const walked = Math.abs(a.along - b.along);
  return Math.round(
    Math.max(500, sameCamera(a, b) ? 0 : 1100, a.doors === b.doors ? 0 : 900, lasting(500, walked * 3000)),
  );
}

/** The view on the way from `a` to `b`: doors swing, the mother walks, weights blend. `t` runs from 0 to 1. */
export const interpolate = motion((a: PlanView, b: PlanView, t) => {
  const still = sameCamera(a, b) && a.doors === b.doors;
  const camera = (side: keyof Camera) => mix(a.camera[side], b.camera[side], t);
  return {
    show: mixWeights(a.show, b.show, t),
    doors: mix(a.doors, b.doors, t),
    along: mix(a.along, b.along, t),
    camera: { x: camera('x'), y: camera('y'), width: camera('width'), height: camera('height') },
    levels: fade(a.levels, b.levels, t, still),
  };
});

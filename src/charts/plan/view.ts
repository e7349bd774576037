import { mix } from '../kit/mix.ts';

/** What can be drawn on the plan; an editor names them in `show` and `lit`. */
export const PARTS = ['plan', 'sound', 'path', 'light', 'father', 'door'] as const;
export type Part = (typeof PARTS)[number];

/** The weight of what is drawn but not spoken of. */
export const DIM = 0.38;

/** What the camera sees of the flat, metres from its inner left top corner. */
export interface Camera {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What is lit in the flat, how its doors stand, and from how near it is seen. */
export interface PlanView {
  /** Weights from 0 (not there) to 1 (fully there), so that a view half-way to another is a view too. */
  show: Partial<Record<Part, number>>;
  /** The inner doors: 0 shut, 1 open. */
  doors: number;
  /** How far the mother is on her way round, 0 to 1. */
  along: number;
  camera: Camera;
  /** How far the figures on the sound are there: they leave before things move, and come after. */
  words: number;
  /** The reader’s scroll moves the mother from the step before to this one. */
  scrub?: boolean;
  /** On the way between two views. */
  moving?: boolean;
}

/** Whether a view speaks of a part, and does not only let it stand. */
export const isLit = ({ show }: PlanView, part: Part): boolean => (show[part] ?? 0) > DIM + 0.1;

/** How far something is there at all, dim or lit. */
export const presence = ({ show }: PlanView, part: Part): number => Math.min(1, (show[part] ?? 0) / DIM);

const sameCamera = ({ camera: a }: PlanView, { camera: b }: PlanView) =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

/** How long the way from one view to another should take, in milliseconds, within 500 to 1,600. */
export function duration(a: PlanView, b: PlanView): number {
  const walked = Math.abs(a.along - b.along);
  return Math.round(
    Math.max(
      500,
      sameCamera(a, b) ? 0 : 1100,
      a.doors === b.doors ? 0 : 900,
      Math.min(1600, 500 + walked * 3000),
    ),
  );
}

/** The view on the way from `a` to `b`: doors swing, the mother walks, weights blend. `t` runs from 0 to 1. */
export function interpolate(a: PlanView, b: PlanView, t: number): PlanView {
  if (t <= 0) return a;
  if (t >= 1) return b;
  const still = sameCamera(a, b) && a.doors === b.doors;
  const camera = (side: keyof Camera) => mix(a.camera[side], b.camera[side], t);
  return {
    show: Object.fromEntries(
      PARTS.map((part) => [part, mix(a.show[part] ?? 0, b.show[part] ?? 0, t)] as const).filter(
        ([, weight]) => weight > 0.004,
      ),
    ),
    doors: mix(a.doors, b.doors, t),
    along: mix(a.along, b.along, t),
    camera: { x: camera('x'), y: camera('y'), width: camera('width'), height: camera('height') },
    words: still ? mix(a.words, b.words, t) : Math.max(0, 1 - t * 4, t * 4 - 3),
    moving: true,
  };
}

import { faded } from '../../scene/faded.ts';
import * as mark from '../../scene/mark.ts';
import type { Mark } from '../../scene/scene.ts';
import { round } from '../kit/arithmetic.ts';

/** Whose colour a part takes; `prop` is a thing. */
export type Part = 'mother' | 'baby' | 'father' | 'prop';

/**
 * A silhouette: its parts from the back to the front, each one closed path. Four units are a hundredth of a grown
 * woman's height, so that no number needs a decimal; the ground lies at 400 and the middle at 0.
 */
export type Pose = readonly (readonly [Part, string])[];

/** Where a figure stands, in pixels: the middle of its feet, and how tall it would be on its feet. */
export interface Place {
  x: number;
  y: number;
  height: number;
  /** −1 turns it to face left. */
  facing?: 1 | -1;
  /** How much it is there, from 0 to 1. */
  weight?: number;
}

/** A pose as marks, part by part; every part has a thin edge of the ground's colour, so that an arm shows on a body. */
export function figure(key: string, pose: Pose, { x, y, height, facing = 1, weight = 1 }: Place): Mark[] {
  const scale = height / 400;
  const across = facing < 0 ? `${round(-scale, 1e4)} ${round(scale, 1e4)}` : round(scale, 1e4);
  const transform = `translate(${round(x)} ${round(y - height)}) scale(${across})`;
  return pose.map(([part, d], index) =>
    mark.path(`${key}-${index}`, `pose pose-${part}`, d, {
      transform,
      'vector-effect': 'non-scaling-stroke',
      ...faded(weight),
    }),
  );
}

import { faded } from '../../scene/faded.ts';
import type { Mark } from '../../scene/scene.ts';
import type { Frame } from './frame.ts';

/** A path in metres, scaled to the picture; its stroke stays as fine as it is. */
export const metrePath = (key: string, role: string, d: string, frame: Frame, weight: number): Mark => ({
  key,
  tag: 'path',
  role,
  attributes: { d, transform: frame.transform, 'vector-effect': 'non-scaling-stroke', ...faded(weight) },
});

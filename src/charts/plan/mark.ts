import { faded } from '../../scene/faded.ts';
import type { Mark } from '../../scene/scene.ts';
import type { Layout } from './frame.ts';

/** A path in metres, scaled to the picture; its stroke stays as fine as it is. */
export const metrePath = (key: string, role: string, d: string, layout: Layout, weight: number): Mark => ({
  key,
  tag: 'path',
  className: role,
  attributes: { d, transform: layout.transform, 'vector-effect': 'non-scaling-stroke', ...faded(weight) },
});

import { faded } from '../../../scene/faded.ts';
import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import type { Layout } from '../layout.ts';

/** A path in metres, scaled to the picture; its stroke stays as fine as it is. */
export const metrePath = (key: string, className: string, d: string, layout: Layout, weight: number): Mark =>
  mark.path(key, className, d, {
    transform: layout.transform,
    'vector-effect': 'non-scaling-stroke',
    ...faded(weight),
  });

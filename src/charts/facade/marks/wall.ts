import { range } from 'd3';
import { faded } from '../../../scene/faded.ts';
import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import type { Layout } from '../layout.ts';
import { outline, stroke } from './path.ts';

/** The wall, its roof's edge with the chimney, the drainpipe: what the wall is without its windows. */
export function wall(weight: number, layout: Layout): Mark[] {
  const { left, width, height, roof, cornice, street, storey, pitch, x, y } = layout;
  const lip = Math.min(6, storey * 0.08);
  const stack = Math.min(storey * 0.34, roof * 0.5);
  const pot = Math.min(pitch * 0.08, stack * 0.3);
  const pipe = x(3) + pitch * 0.32;
  const d = [
    outline(left - lip, roof, width, lip),
    outline(left, roof, width, cornice - roof),
    outline(x(6) - pitch * 0.25, roof - stack, pitch * 0.5, stack),
    ...[-0.15, 0, 0.15].map((off) => outline(x(6) + pitch * off - pot / 2, roof - stack - pot, pot, pot)),
    ...[left, pipe - 1.5, pipe + 1.5].map((at) => stroke([at, cornice], [at, street])),
    ...range(1, 8).map((floor) => {
      const foot = Math.min(street, y(floor - 1));
      return stroke([pipe - 3.5, foot], [pipe + 3.5, foot]);
    }),
    stroke([left, y(1)], [width, y(1)]),
    stroke([0, street], [width, street]),
  ];
  return [
    mark.path('wall', 'facade-wall', outline(left, roof, width - left + 2, height - roof)),
    mark.path('course', 'facade-course', d.join(''), faded(weight)),
  ];
}

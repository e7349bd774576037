import { range } from 'd3';
import { DOORS, FRONT, LAMP, leafOf, SOLID } from './flat.ts';
import { crossing, pathOf, simplify, type Point, type Segment } from './geometry.ts';
import type { DoorsAre } from './rows.ts';

/** How far each ring of the light reaches, metres: together they fall off as light does, in steps. */
const REACH = [1.1, 1.9, 2.9, 4.2, 5.8, 9];

/** What the kitchen lamp reaches in straight lines, ring by ring: its room, and a wedge through every open door. */
export function lampLight(doors: DoorsAre): string[] {
  const walls: Segment[] = [...SOLID, ...(doors === 'shut' ? DOORS : [FRONT]).map(leafOf)];
  // Every edge of a wall, a hair to either side of it, and a round of rays for the rings.
  const angles = [
    ...range(240).map((index) => (index / 120) * Math.PI - Math.PI),
    ...walls.flat().flatMap(([x, y]) => {
      const angle = Math.atan2(y - LAMP[1], x - LAMP[0]);
      return [angle - 1e-4, angle + 1e-4];
    }),
  ].sort((a, b) => a - b);
  return REACH.map((metres) =>
    pathOf(
      simplify(
        angles.map((angle): Point => {
          const [dx, dy] = [Math.cos(angle) * metres, Math.sin(angle) * metres];
          const ray: Segment = [LAMP, [LAMP[0] + dx, LAMP[1] + dy]];
          const share = Math.min(1, ...walls.flatMap((wall) => crossing(ray, wall) ?? []));
          return [LAMP[0] + dx * share, LAMP[1] + dy * share];
        }),
        0.01,
      ),
    ),
  );
}

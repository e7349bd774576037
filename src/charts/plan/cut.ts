import { DOORS, WALLS, WINDOWS, type Wall } from './flat.ts';
import type { Segment } from './geometry.ts';

const OPENINGS: Segment[] = [...DOORS.map(({ hinge, latch }): Segment => [hinge, latch]), ...WINDOWS];

/** The pieces of a wall that its openings leave standing. Walls run along or across, and so do their openings. */
export function cut({ line: [from, to], thick }: Wall, openings: Segment[]): Wall[] {
  const along = from[1] === to[1] ? 0 : 1;
  const across = 1 - along;
  const gaps = openings
    .filter(([a, b]) => a[across] === from[across] && b[across] === from[across])
    .map(([a, b]) => [Math.min(a[along], b[along]), Math.max(a[along], b[along])] as const)
    .sort(([a], [b]) => a - b);
  const edges = [from[along], ...gaps.flat(), to[along]];
  const at = (place: number) => (along === 0 ? ([place, from[1]] as const) : ([from[0], place] as const));
  return edges.flatMap((edge, index) =>
    index % 2 === 0 ? [{ line: [at(edge), at(edges[index + 1]!)] as const, thick }] : [],
  );
}

/** What is solid: for the drawing, doors and windows are gaps; for sound, a window is as good as its wall. */
export const STANDING: Wall[] = WALLS.flatMap((wall) => cut(wall, OPENINGS));
export const SOLID: Segment[] = WALLS.flatMap((wall) =>
  cut(
    wall,
    DOORS.map(({ hinge, latch }): Segment => [hinge, latch]),
  ),
).map(({ line }) => line);

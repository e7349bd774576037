import type { Cast } from '../../content/data/cast.ts';
import { soundField } from './sound.ts';
import {
  along,
  DOORS,
  FRONT,
  LAMP,
  leafOf,
  PACING,
  PILLOW,
  ROOM_IDS,
  ROOMS,
  SOURCE,
  STANDING,
  WINDOWS,
  SOLID,
} from './flat.ts';
import { FURNITURE, LEAVING } from './marks/furniture.ts';
import { evenly, pathOf, smooth, crossing, simplify, type Point, type Segment } from './geometry.ts';
import type { PlanRows, DoorsAre } from './rows.ts';
import { range } from 'd3';

/** How deep a window's frame is drawn, metres from the wall's middle. */
const SASH = 0.06;

/** A box from corner to corner, metres. All turn the same way: where two overlap, both are wall. */
const box = (left: number, top: number, right: number, bottom: number) =>
  pathOf([...along(top, left, right), ...along(bottom, right, left)]);

const walls = () =>
  STANDING.map(({ line: [[ax, ay], [bx, by]], thick }) => {
    const [dx, dy] = ay === by ? [0, thick / 2] : [thick / 2, 0];
    return box(ax - dx, ay - dy, bx + dx, by + dy);
  });

const windows = () =>
  WINDOWS.flatMap(([[from, y], [to]]) => [0.15, SASH].map((half) => box(from, y - half, to, y + half)));

let worked: Omit<PlanRows, 'cast'> | undefined;

/** The flat's rows. They come from no table: the flat is drawn in flat.ts and its sound worked out from it, once. */
export function planRows(cast: Cast): PlanRows {
  worked ??= {
    walls: walls().join(''),
    windows: windows().join(''),
    furniture: FURNITURE,
    kitchen: pathOf(ROOMS.kitchen.corners),
    doors: DOORS.map(({ id, hinge, latch, opens }) => [id, ...hinge, ...latch, ...opens]),
    rooms: ROOM_IDS.map((id) => [id, ROOMS[id].name, ...ROOMS[id].label]),
    // A hand’s breadth apart, and the last where the first is, so that a share of it is a place.
    pacing: evenly(smooth(PACING, 24), 140),
    light: { open: lampLight('open'), shut: lampLight('shut') },
    lamp: LAMP,
    posts: leafOf(FRONT),
    source: SOURCE,
    pillow: PILLOW,
    leaving: LEAVING,
    sound: { open: soundField('open'), shut: soundField('shut') },
  };
  return { ...worked, cast };
}

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

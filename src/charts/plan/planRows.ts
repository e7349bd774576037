import type { Cast } from '../../content/data/cast.ts';
import { soundField } from './field.ts';
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
} from './flat.ts';
import { FURNITURE } from './furniture.ts';
import { evenly, pathOf, smooth } from './geometry.ts';
import { LEAVING } from './leaving.ts';
import { lampLight } from './light.ts';
import type { PlanRows } from './rows.ts';

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

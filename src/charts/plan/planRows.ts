import type { Cast } from '../../content/data/cast.ts';
import { soundField } from './field.ts';
import { STANDING } from './cut.ts';
import { DOORS, LAMP, PILLOW, ROOMS, SOURCE, WINDOWS } from './flat.ts';
import { FURNITURE } from './furniture.ts';
import { pair, pathOf } from './geometry.ts';
import { LEAVING } from './leaving.ts';
import { lampLight } from './light.ts';
import { pacingLoop } from './pacing.ts';
import type { PlanRows } from './rows.ts';

/** How deep a window's frame is drawn, metres from the wall's middle. */
const SASH = 0.06;

const walls = () =>
  STANDING.map(({ line: [[ax, ay], [bx, by]], thick }) => {
    const half = thick / 2;
    const [dx, dy] = ay === by ? [0, half] : [half, 0];
    // All turn the same way: where two overlap, both are wall.
    return pathOf([
      [ax - dx, ay - dy],
      [bx + dx, ay - dy],
      [bx + dx, by + dy],
      [ax - dx, by + dy],
    ]);
  }).join('');

const windows = () =>
  WINDOWS.map(([[from, y], [to]]) =>
    [0.15, SASH]
      .map((half) =>
        pathOf([
          [from, y - half],
          [to, y - half],
          [to, y + half],
          [from, y + half],
        ]),
      )
      .join(''),
  ).join('');

let worked: Omit<PlanRows, 'cast'> | undefined;

/** The flat's rows. They come from no table: the flat is drawn in flat.ts and its sound worked out from it, once. */
export function planRows(cast: Cast): PlanRows {
  const front = DOORS.find(({ id }) => id === 'front')!;
  worked ??= {
    walls: walls(),
    windows: windows(),
    furniture: FURNITURE,
    kitchen: pathOf(ROOMS.find(({ id }) => id === 'kitchen')!.corners),
    doors: DOORS.map(({ id, hinge, latch, opens }) => [id, ...hinge, ...latch, ...opens]),
    rooms: ROOMS.map(({ id, name, label }) => [id, name, ...label]),
    pacing: pacingLoop(),
    light: { open: lampLight('open'), shut: lampLight('shut') },
    spill: [LAMP, front.hinge, front.latch].map(pair),
    source: pair(SOURCE),
    pillow: pair(PILLOW),
    leaving: LEAVING,
    sound: { open: soundField('open'), shut: soundField('shut') },
  };
  return { ...worked, cast };
}

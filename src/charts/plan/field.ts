import { contours, polygonArea, range } from 'd3';
import { readPoints } from '../kit/points.ts';
import { round } from '../kit/arithmetic.ts';
import { INSIDE, PILLOW, roomAt } from './flat.ts';
import { distance, pair, pathOf, simplify, type Point } from './geometry.ts';
import type { DoorsAre, LevelName, Spread } from './rows.ts';
import { soundModel } from './sound.ts';
import { LIMIT } from './limit.ts';

/** A cell of the field, metres: fine enough for a wall's jump to vanish in the wall. */
const CELL = 0.05;
/** The field reaches to the middle of the outer walls. */
const EDGE = 0.15;
/** A line every so many dB, from the limit up. */
const STEP = 1.25;
const LOUDEST = 105;
/** The lines that may be named: those a reader can tell apart. */
const NAMED: Record<DoorsAre, number[]> = { open: [95, 90, 85], shut: [95, 70, 50, LIMIT] };

/** Whether a name would stand clear of the walls. */
const clear = ([x, y]: Point) => {
  const room = roomAt([x, y]);
  const reach = readPoints('0.45,0 -0.45,0 0,0.2 0,-0.2');
  return room !== undefined && reach.every(([dx, dy]) => roomAt([x + dx, y + dy]) === room);
};

/** The crying in the flat, as contours that the browser only has to scale. */
export function soundField(doors: DoorsAre): Spread {
  const level = soundModel(doors);
  const cells = (side: number) => Math.round((side + 2 * EDGE) / CELL);
  const [columns, lines] = [cells(INSIDE.width), cells(INSIDE.height)];
  const centre = (index: number): Point => [
    ((index % columns) + 0.5) * CELL - EDGE,
    (Math.floor(index / columns) + 0.5) * CELL - EDGE,
  ];
  const values = range(columns * lines).map((index) => level(centre(index)));
  const thresholds = range(LIMIT, LOUDEST + STEP, STEP);
  const outlines = contours()
    .size([columns, lines])
    .thresholds(thresholds)(values)
    .map(({ value, coordinates }) => ({
      value,
      rings: coordinates
        .flat()
        .map((ring) => ring.map(([x = NaN, y = NaN]): Point => [x * CELL - EDGE, y * CELL - EDGE]))
        .filter((ring) => Math.abs(polygonArea(ring.map(pair))) > 0.03),
    }));

  const names = outlines
    .filter(({ value }) => NAMED[doors].includes(value))
    .map(({ value, rings }): LevelName => {
      const places: Point[] = [];
      for (const at of rings.flat())
        if (clear(at) && places.every((other) => distance(other, at) > 0.55)) places.push(at);
      return [value, places.map(([x, y]) => [round(x, 100), round(y, 100)])];
    });

  const inRooms = values.flatMap((value, index) => {
    const [x, y] = centre(index);
    const room = roomAt([x, y]);
    return room ? [{ value, x, y, room }] : [];
  });
  const quietest = inRooms.reduce((a, b) => (b.value < a.value ? b : a));
  const paths = outlines.map(({ value, rings }): [number, string] => [
    value,
    rings.map((ring) => pathOf(simplify(ring.slice(0, -1), 0.005))).join(''),
  ]);
  return {
    // A ripple along the walls alone is not seen; a fifth decibel's outline is, by its tone.
    contours: paths.filter(([value, d], index) => d && (value % 5 === 0 || d !== paths[index - 1]?.[1])),
    names,
    quietest: [Math.round(quietest.value), round(quietest.x, 100), round(quietest.y, 100), quietest.room],
    pillow: Math.round(level(PILLOW)),
  };
}

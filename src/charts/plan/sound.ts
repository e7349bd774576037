import {
  FREE_CORNERS,
  FRONT,
  INNER_DOORS,
  leafOf,
  SOLID,
  SOURCE,
  type Door,
  INSIDE,
  PILLOW,
  roomAt,
} from './flat.ts';
import { crossing, distance, type Point, type Segment, pair, pathOf, simplify } from './geometry.ts';
import { CRYING, DOOR, DOUBLING, WALL, LIMIT } from './assumptions.ts';
import { contours, polygonArea, range } from 'd3';
import { readPoints } from '../kit/points.ts';
import { round } from '../kit/arithmetic.ts';
import type { DoorsAre, LevelName, Spread } from './rows.ts';

/** Closer than this, metres, distance no longer says how loud it is. */
const NEAREST = 0.3;

/** Just inside each door's frame, where a way round it bends; turning the corner is taken to cost nothing. */
const BENDS: { at: Point; door?: Door }[] = [
  ...INNER_DOORS.flatMap((door) =>
    [0.01, 0.99].map((share) => ({
      at: [
        door.hinge[0] + (door.latch[0] - door.hinge[0]) * share,
        door.hinge[1] + (door.latch[1] - door.hinge[1]) * share,
      ] as const,
      door,
    })),
  ),
  ...FREE_CORNERS.map((at) => ({ at })),
];

/** The level after a way of so many metres, dB(A). */
export const levelAfter = (metres: number, lost: number): number =>
  CRYING - DOUBLING * Math.log2(Math.max(NEAREST, metres)) - lost;

interface Way {
  at: Point;
  metres: number;
  lost: number;
  doors: unknown[];
}

/**
 * How loud the crying is at a place, dB(A): the louder of the straight line and every way that bends round at most
 * three door frames or corners, with each wall and each shut door on the way taken off.
 */
export function soundModel(doors: 'open' | 'shut'): (at: Point) => number {
  const closed = doors === 'shut' ? INNER_DOORS : [];
  const lostOn = (leg: Segment, passing: unknown[]) =>
    SOLID.filter((wall) => crossing(leg, wall) !== undefined).length * WALL +
    [FRONT, ...closed].filter((door) => !passing.includes(door) && crossing(leg, leafOf(door)) !== undefined)
      .length *
      DOOR;

  const onward = (way: Way, at: Point, passing: unknown[]): Pick<Way, 'metres' | 'lost'> => ({
    metres: way.metres + distance(way.at, at),
    lost: way.lost + lostOn([way.at, at], [...way.doors, ...passing]),
  });
  let latest: Way[] = [{ at: SOURCE, metres: 0, lost: 0, doors: [] }];
  const ways = [...latest];
  for (let bend = 0; bend < 3; bend++) {
    latest = latest.flatMap((way) =>
      BENDS.filter(({ at, door }) => at !== way.at && !(door && way.doors.includes(door))).map(
        ({ at, door }) => {
          const { metres, lost } = onward(way, at, [door]);
          return {
            at,
            metres,
            lost: lost + (door && closed.includes(door) ? DOOR : 0),
            doors: door ? [...way.doors, door] : way.doors,
          };
        },
      ),
    );
    ways.push(...latest);
  }
  // Of the ways to one bend only those can be loudest that no other beats in both metres and loss.
  const best = ways.filter(
    (way) =>
      !ways.some(
        (other) =>
          other !== way &&
          other.at === way.at &&
          other.metres <= way.metres &&
          other.lost <= way.lost &&
          (other.metres < way.metres || other.lost < way.lost),
      ),
  );
  best.sort((a, b) => levelAfter(b.metres, b.lost) - levelAfter(a.metres, a.lost));
  return (at) => {
    let loudest = -Infinity;
    for (const way of best) {
      // Most ways are too long to matter, whatever stands in them.
      if (levelAfter(way.metres + distance(way.at, at), way.lost) <= loudest) continue;
      const { metres, lost } = onward(way, at, []);
      loudest = Math.max(loudest, levelAfter(metres, lost));
    }
    return loudest;
  };
}

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

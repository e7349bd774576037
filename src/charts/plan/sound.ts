import { FREE_CORNERS, FRONT, INNER_DOORS, leafOf, SOLID, SOURCE, type Door } from './flat.ts';
import { crossing, distance, type Point, type Segment } from './geometry.ts';

/**
 * The level at one metre, dB(A). A crying child close by was measured at 99 to 120 (Calderon and others, 2015), in
 * children loudest between nine months and six years: for a newborn we take the modest end.
 */
export const CRYING = 100;
/** Sound spreads: so much less for each doubling of the distance, dB. True in the open; rooms echo, which we leave out. */
export const DOUBLING = 6;
/** What a wall takes away, dB: a good one, plastered on both sides. */
export const WALL = 40;
/** What a shut hollow door takes away, dB: between the 20 and 25 that such doors reach. */
export const DOOR = 22;
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

import { polygonContains } from 'd3';
import { readPoints } from '../kit/points.ts';
import { pair, type Point, type Segment } from './geometry.ts';

/**
 * The flat, in metres from its inner left top corner: drawn by us to fit what the mother tells (two bedrooms, a kitchen,
 * a hallway, “tiny”). 7.2 m × 6.9 m inside, 49.7 m², about the least that is let in Britain with two bedrooms.
 */
export const INSIDE = { width: 7.2, height: 6.9 };
const OUTER = 0.3;
const INNER = 0.1;

/** A wall by its middle line, before doors and windows are cut from it. */
export interface Wall {
  line: Segment;
  thick: number;
}

/** A line along, from left to right, and one across, from top to bottom. */
export const along = (y: number, from: number, to: number): Segment => [
  [from, y],
  [to, y],
];
const across = (x: number, from: number, to: number): Segment => [
  [x, from],
  [x, to],
];

const WALLS: Wall[] = [
  { line: along(-0.15, -0.3, 7.5), thick: OUTER },
  { line: along(7.05, -0.3, 7.5), thick: OUTER },
  { line: across(-0.15, -0.3, 7.2), thick: OUTER },
  { line: across(7.35, -0.3, 7.2), thick: OUTER },
  { line: across(3.95, 0, 3.15), thick: INNER },
  { line: along(3.15, 0, 7.2), thick: INNER },
  { line: across(4.95, 3.15, 4.35), thick: INNER },
  { line: along(4.3, 0, 5), thick: INNER },
  { line: across(2.15, 4.3, 6.9), thick: INNER },
];

export interface Door {
  id: 'front' | 'bedroom' | 'cot' | 'kitchen' | 'bath';
  /** Where it hangs, and the other side of its frame. */
  hinge: Point;
  latch: Point;
  /** The way it swings open, as a step of one metre. */
  opens: Point;
}

export const FRONT: Door = { id: 'front', hinge: [-0.15, 3.3], latch: [-0.15, 4.14], opens: [1, 0] };

export const INNER_DOORS: Door[] = [
  { id: 'bedroom', hinge: [3.71, 3.15], latch: [2.95, 3.15], opens: [0, -1] },
  { id: 'cot', hinge: [4.09, 3.15], latch: [4.85, 3.15], opens: [0, -1] },
  { id: 'kitchen', hinge: [4.95, 3.3], latch: [4.95, 4.06], opens: [1, 0] },
  { id: 'bath', hinge: [1.92, 4.3], latch: [1.22, 4.3], opens: [0, 1] },
];

export const DOORS: Door[] = [FRONT, ...INNER_DOORS];

/** The line that a shut door fills. */
export const leafOf = ({ hinge, latch }: Door): Segment => [hinge, latch];

export const WINDOWS: Segment[] = [
  along(-0.15, 1.15, 2.75),
  along(-0.15, 5.15, 6.45),
  along(7.05, 4.05, 6.05),
  along(7.05, 0.95, 1.6),
];

/** The pieces of a wall that its openings leave standing. Walls run along or across, and so do their openings. */
export function cut({ line: [from, to], thick }: Wall, openings: Segment[]): Wall[] {
  const isAlong = from[1] === to[1];
  const [run, side] = isAlong ? ([0, 1] as const) : ([1, 0] as const);
  let start = from[run];
  const gaps = openings
    .filter(([a, b]) => a[side] === from[side] && b[side] === from[side])
    .map(([a, b]) => [Math.min(a[run], b[run]), Math.max(a[run], b[run])] as const)
    .sort(([a], [b]) => a - b);
  return [...gaps, [to[run], to[run]] as const].map(([left, right]) => {
    const line = isAlong ? along(from[1], start, left) : across(from[0], start, left);
    start = right;
    return { line, thick };
  });
}

/** What is solid: for the drawing, doors and windows are gaps; for sound, a window is as good as its wall. */
export const STANDING: Wall[] = WALLS.flatMap((wall) => cut(wall, [...DOORS.map(leafOf), ...WINDOWS]));
export const SOLID: Segment[] = WALLS.flatMap((wall) => cut(wall, DOORS.map(leafOf))).map(({ line }) => line);

/**
 * Where sound bends as it does round a door's frame: where the kitchen turns, and where the wall between kitchen and cot
 * begins, for a wall that sounds does so to all sides.
 */
export const FREE_CORNERS = readPoints('5.01,4.36 5.01,3.21');

/** The baby's head in the cot. The cot stands away from window and door, as parents are told to place one. */
export const SOURCE: Point = [4.36, 1.08];
/** The father's head on the pillow. */
export const PILLOW: Point = [0.34, 1.2];
/** The kitchen's ceiling lamp, where the room turns. */
export const LAMP: Point = [5.75, 4.2];

/** The corners of a room that has four. */
const square = (left: number, top: number, right: number, bottom: number): readonly Point[] => [
  ...along(top, left, right),
  ...along(bottom, right, left),
];

export type RoomId = Exclude<Door['id'], 'front'> | 'hall';

interface Room {
  name: string;
  corners: readonly Point[];
  /** The middle of its name. */
  label: Point;
}

export const ROOMS: Record<RoomId, Room> = {
  bedroom: { name: 'our bedroom', corners: square(0, 0, 3.9, 3.1), label: [1.75, 2.72] },
  cot: { name: 'baby’s room', corners: square(4, 0, 7.2, 3.1), label: [5.5, 1.34] },
  hall: { name: 'hallway', corners: square(0, 3.2, 4.9, 4.25), label: [2.25, 3.725] },
  kitchen: {
    name: 'kitchen',
    corners: readPoints('5,3.2 7.2,3.2 7.2,6.9 2.2,6.9 2.2,4.35 5,4.35'),
    label: [3.95, 4.72],
  },
  bath: { name: 'bath', corners: square(0, 4.35, 2.1, 6.9), label: [1.4, 4.9] },
};

export const ROOM_IDS = Object.keys(ROOMS).filter((id): id is RoomId => id in ROOMS);

/** The room that a point lies in; nothing in a wall and outside of the flat. */
export const roomAt = (at: Point): RoomId | undefined =>
  ROOM_IDS.find((id) => polygonContains(ROOMS[id].corners.map(pair), pair(at)));

/** Where the mother walks with him: round the table, out through the kitchen door, to the front door, and back. */
export const PACING: readonly Point[] = readPoints(
  '6.28,4.3 6.2,5.3 6.12,6.2 5.5,6.55 4.5,6.55 3.62,6.35 3.42,5.6 3.9,5.1 4.9,4.95 5.35,4.5 ' +
    '5.15,4.02 4.6,3.97 3,4 1.2,4 0.62,3.73 1.2,3.45 3,3.45 4.6,3.47 5.4,3.52 6.05,3.7',
);

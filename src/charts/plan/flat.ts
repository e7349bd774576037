import type { Point, Segment } from './geometry.ts';

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

export const WALLS: Wall[] = [
  {
    line: [
      [-0.3, -0.15],
      [7.5, -0.15],
    ],
    thick: OUTER,
  },
  {
    line: [
      [-0.3, 7.05],
      [7.5, 7.05],
    ],
    thick: OUTER,
  },
  {
    line: [
      [-0.15, -0.3],
      [-0.15, 7.2],
    ],
    thick: OUTER,
  },
  {
    line: [
      [7.35, -0.3],
      [7.35, 7.2],
    ],
    thick: OUTER,
  },
  {
    line: [
      [3.95, 0],
      [3.95, 3.15],
    ],
    thick: INNER,
  },
  {
    line: [
      [0, 3.15],
      [7.2, 3.15],
    ],
    thick: INNER,
  },
  {
    line: [
      [4.95, 3.15],
      [4.95, 4.35],
    ],
    thick: INNER,
  },
  {
    line: [
      [0, 4.3],
      [5, 4.3],
    ],
    thick: INNER,
  },
  {
    line: [
      [2.15, 4.3],
      [2.15, 6.9],
    ],
    thick: INNER,
  },
];

export interface Door {
  id: 'front' | 'bedroom' | 'cot' | 'kitchen' | 'bath';
  /** Where it hangs, and the other side of its frame. */
  hinge: Point;
  latch: Point;
  /** The way it swings open, as a step of one metre. */
  opens: Point;
}

export const DOORS: Door[] = [
  { id: 'front', hinge: [-0.15, 3.3], latch: [-0.15, 4.14], opens: [1, 0] },
  { id: 'bedroom', hinge: [3.71, 3.15], latch: [2.95, 3.15], opens: [0, -1] },
  { id: 'cot', hinge: [4.09, 3.15], latch: [4.85, 3.15], opens: [0, -1] },
  { id: 'kitchen', hinge: [4.95, 3.3], latch: [4.95, 4.06], opens: [1, 0] },
  { id: 'bath', hinge: [1.92, 4.3], latch: [1.22, 4.3], opens: [0, 1] },
];

export const WINDOWS: Segment[] = [
  [
    [1.15, -0.15],
    [2.75, -0.15],
  ],
  [
    [5.15, -0.15],
    [6.45, -0.15],
  ],
  [
    [4.05, 7.05],
    [6.05, 7.05],
  ],
  [
    [0.95, 7.05],
    [1.6, 7.05],
  ],
];

/**
 * Where sound bends as it does round a door's frame: where the kitchen turns, and where the wall between kitchen and cot
 * begins, for a wall that sounds does so to all sides.
 */
export const FREE_CORNERS: Point[] = [
  [5.01, 4.36],
  [5.01, 3.21],
];

/** The baby's head in the cot. The cot stands away from window and door, as parents are told to place one. */
export const SOURCE: Point = [4.36, 1.08];
/** The father's head on the pillow. */
export const PILLOW: Point = [0.34, 1.2];
/** The kitchen's ceiling lamp, where the room turns. */
export const LAMP: Point = [5.75, 4.2];

export interface Room {
  id: 'bedroom' | 'cot' | 'hall' | 'kitchen' | 'bath';
  name: string;
  corners: Point[];
  /** The middle of its name. */
  label: Point;
}

export const ROOMS: Room[] = [
  {
    id: 'bedroom',
    name: 'our bedroom',
    corners: [
      [0, 0],
      [3.9, 0],
      [3.9, 3.1],
      [0, 3.1],
    ],
    label: [1.75, 2.72],
  },
  {
    id: 'cot',
    name: 'baby’s room',
    corners: [
      [4, 0],
      [7.2, 0],
      [7.2, 3.1],
      [4, 3.1],
    ],
    label: [5.5, 1.34],
  },
  {
    id: 'hall',
    name: 'hallway',
    corners: [
      [0, 3.2],
      [4.9, 3.2],
      [4.9, 4.25],
      [0, 4.25],
    ],
    label: [2.25, 3.725],
  },
  {
    id: 'kitchen',
    name: 'kitchen',
    corners: [
      [5, 3.2],
      [7.2, 3.2],
      [7.2, 6.9],
      [2.2, 6.9],
      [2.2, 4.35],
      [5, 4.35],
    ],
    label: [3.95, 4.72],
  },
  {
    id: 'bath',
    name: 'bath',
    corners: [
      [0, 4.35],
      [2.1, 4.35],
      [2.1, 6.9],
      [0, 6.9],
    ],
    label: [1.4, 4.9],
  },
];

/** Where the mother walks with him: round the table, out through the kitchen door, to the front door, and back. */
export const PACING: Point[] = [
  [6.28, 4.3],
  [6.2, 5.3],
  [6.12, 6.2],
  [5.5, 6.55],
  [4.5, 6.55],
  [3.62, 6.35],
  [3.42, 5.6],
  [3.9, 5.1],
  [4.9, 4.95],
  [5.35, 4.5],
  [5.15, 4.02],
  [4.6, 3.97],
  [3, 4],
  [1.2, 4],
  [0.62, 3.73],
  [1.2, 3.45],
  [3, 3.45],
  [4.6, 3.47],
  [5.4, 3.52],
  [6.05, 3.7],
];

import type { Cast } from '../../content/data/cast.ts';
import type { RoomId } from './flat.ts';
import type { Point } from './geometry.ts';

/** A number of decibels, and the places, in metres, where its line may carry its name. */
export type LevelName = [decibels: number, places: Point[]];

/** How the crying spreads with the inner doors open, or shut: worked out at build time, see sound.ts. */
export interface Spread {
  /** dB(A) and the outline, as path data in metres, of all that is at least so loud. */
  contours: [number, string][];
  names: LevelName[];
  /** The least loud place in the flat: dB(A), metres, and its room. */
  quietest: [decibels: number, x: number, y: number, room: RoomId];
  /** At the father’s head, dB(A). */
  pillow: number;
}

export type DoorsAre = 'open' | 'shut';

/** The flat as the browser draws it: path data and points in metres from the inner left top corner. */
export interface PlanRows {
  cast: Cast;
  walls: string;
  windows: string;
  furniture: string;
  kitchen: string;
  /** Name of the door, hinge x and y, latch x and y, and the way it opens. */
  doors: [id: string, number, number, number, number, number, number][];
  /** Room, its name, and the middle of that name. */
  rooms: [id: RoomId, name: string, number, number][];
  /** The mother’s way round, at equal distances, ending where it began. */
  pacing: Point[];
  /** What the lamp reaches, the nearest first. */
  light: Record<DoorsAre, string[]>;
  lamp: Point;
  /** The front door’s, which the lamp throws its light out between. */
  posts: readonly [Point, Point];
  source: Point;
  pillow: Point;
  /** The father going out with the bag: the class of each part, and its path. */
  leaving: [className: string, d: string][];
  sound: Partial<Record<DoorsAre, Spread>>;
}

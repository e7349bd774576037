import { polygonContains } from 'd3';
import { ROOMS, type Room } from './flat.ts';
import { pair, type Point } from './geometry.ts';

/** The room that a point lies in; nothing in a wall and outside of the flat. */
export const roomAt = (at: Point): Room | undefined =>
  ROOMS.find(({ corners }) => polygonContains(corners.map(pair), pair(at)));

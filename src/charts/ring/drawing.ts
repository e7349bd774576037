import type { Drawing } from '../chart.ts';
import { ringScene } from './ringScene.ts';
import type { RingRows } from './rows.ts';
import { interpolate, duration, type RingView } from './view.ts';

/** Draws the ring; all that the browser needs of it. */
export const drawing: Drawing<RingRows, RingView> = { scene: ringScene, interpolate, duration };

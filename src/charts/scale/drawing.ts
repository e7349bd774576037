import type { Drawing } from '../chart.ts';
import type { ScaleRows } from './rows.ts';
import { scaleScene } from './scaleScene.ts';
import { interpolate, duration, type ScaleView } from './view.ts';

/** Draws the half hour to scale; all that the browser needs of it. */
export const drawing: Drawing<ScaleRows, ScaleView> = { scene: scaleScene, interpolate, duration };

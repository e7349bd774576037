import type { Drawing } from '../chart.ts';
import { facadeScene } from './facadeScene.ts';
import type { FacadeRows } from './rows.ts';
import { interpolate, duration, type FacadeView } from './view.ts';

/** Draws the façade; all that the browser needs of it. */
export const drawing: Drawing<FacadeRows, FacadeView> = { scene: facadeScene, interpolate, duration };

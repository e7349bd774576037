import type { Drawing } from '../chart.ts';
import { nightScene } from './nightScene.ts';
import type { NightRows } from './rows.ts';
import { interpolate, duration, type NightView } from './view.ts';

/** Draws one night; all that the browser needs of it. */
export const drawing: Drawing<NightRows, NightView> = { scene: nightScene, interpolate, duration };

import type { Drawing } from '../chart.ts';
import { planScene } from './planScene.ts';
import type { PlanRows } from './rows.ts';
import { interpolate, duration, type PlanView } from './view.ts';

/** Draws the plan of the flat; all that the browser needs of it. */
export const drawing: Drawing<PlanRows, PlanView> = { scene: planScene, interpolate, duration };

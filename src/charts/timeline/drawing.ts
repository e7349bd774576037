import type { Drawing } from '../chart.ts';
import type { TimelineRows } from './rows.ts';
import { timelineScene } from './timelineScene.ts';
import { interpolate, duration, type TimelineView } from './view.ts';

/** Draws the timeline; all that the browser needs of it. */
export const drawing: Drawing<TimelineRows, TimelineView> = { scene: timelineScene, interpolate, duration };

import type { Drawing } from '../charts/chart.ts';
import { drawing as timeline } from '../charts/timeline/drawing.ts';

/** What draws each chart. Another scene's code is fetched when its scroller comes near. */
export const DRAWINGS: Record<string, () => Promise<Drawing>> = {
  timeline: async () => timeline as Drawing,
};

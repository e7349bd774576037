import type { Drawing } from '../../charts/chart.ts';
import { drawing as timeline } from '../../charts/timeline/drawing.ts';

/** What draws each chart. A scene's code is fetched when its scroller comes near; the timeline runs through them all. */
export const DRAWINGS: Record<string, () => Promise<Drawing>> = {
  timeline: async () => timeline as Drawing,
  facade: async () => (await import('../../charts/facade/drawing.ts')).drawing as Drawing,
  night: async () => (await import('../../charts/night/drawing.ts')).drawing as Drawing,
  plan: async () => (await import('../../charts/plan/drawing.ts')).drawing as Drawing,
  ring: async () => (await import('../../charts/ring/drawing.ts')).drawing as Drawing,
  scale: async () => (await import('../../charts/scale/drawing.ts')).drawing as Drawing,
};

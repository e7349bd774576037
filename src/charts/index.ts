import type { Chart } from './chart.ts';
import { timeline } from './timeline/timeline.ts';

/** Every chart that a `<Scrolly chart="…">` may name. */
export const CHARTS: Record<string, Chart> = { timeline: timeline as Chart };

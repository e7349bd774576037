import type { Drawing } from '../../charts/chart.ts';

const FOUND = import.meta.glob<Drawing>('../../charts/*/drawing.ts', { import: 'drawing' });

/**
 * What draws a chart, fetched when its first scroller comes near.
 * @throws when it cannot be had; whoever asks next tries again
 */
export async function drawingOf(chart: string): Promise<Drawing> {
  const load = FOUND[`../../charts/${chart}/drawing.ts`];
  if (!load) throw new Error(`Nothing here draws “${chart}”.`);
  return load();
}

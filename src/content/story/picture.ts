import { ownRows } from '../../charts/allRows.ts';
import { chartOf } from '../../charts/index.ts';
import type { NumberTable } from '../../charts/kit/numberTable.ts';
import type { Scene, Size } from '../../scene/scene.ts';
import type { Step, Story } from './story.ts';

/** The picture of a step or a guess, in CSS pixels. */
export function sceneOf({ rows }: Story, { chart: name, view }: Step, size: Size): Scene {
  const chart = chartOf(name);
  return chart.scene(ownRows(rows, chart), view, size);
}

/** The rows behind that picture. */
export function numbersOf({ rows }: Story, { chart: name, view }: Step): NumberTable[] {
  const chart = chartOf(name);
  return chart.numbers(ownRows(rows, chart), view);
}

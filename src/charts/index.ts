import type { Cast } from '../content/data/cast.ts';
import type { Tables } from '../content/data/tables.ts';
import type { Scene, Size } from '../scene/scene.ts';
import type { Chart } from './chart.ts';
import { facade } from './facade/facade.ts';
import { guess } from './guess/guess.ts';
import { night } from './night/night.ts';
import { plan } from './plan/plan.ts';
import { ring } from './ring/ring.ts';
import { scale } from './scale/scale.ts';
import { timeline } from './timeline/timeline.ts';

const LIST = [timeline, facade, night, plan, ring, scale, guess] as unknown as Chart[];

/** The rows of every chart, by the chart's name, worked out when they are first asked for. */
export type AllRows = Record<string, () => unknown>;

function once(make: () => unknown): () => unknown {
  let made: { value: unknown } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What all charts draw from. */
export const rowsOf = (tables: Tables, cast: Cast): AllRows =>
  Object.fromEntries(LIST.map((chart) => [chart.name, once(() => chart.rows(tables, cast))]));

/** Every chart, each taking its own from the rows of all: those that a `<Scrolly chart="…">` may name, and a `<Guess>`’s. */
export const CHARTS: Record<string, Chart> = Object.fromEntries(
  LIST.map((chart) => {
    const own = (rows: unknown) => (rows as AllRows)[chart.name]!();
    return [
      chart.name,
      {
        ...chart,
        drawing: {
          ...chart.drawing,
          scene: (rows: unknown, view: unknown, size: Size): Scene =>
            chart.drawing.scene(own(rows), view, size),
        },
        seen: (rows, views) => chart.seen(own(rows), views),
        attributes: {
          ...chart.attributes,
          read: (texts, rows) => chart.attributes.read(texts, own(rows)),
        },
        describe: (rows, view) => chart.describe(own(rows), view),
        numbers: (rows, view) => chart.numbers(own(rows), view),
      } satisfies Chart,
    ];
  }),
);

import type { Cast } from '../content/data/cast.ts';
import type { Tables } from '../content/data/tables.ts';
import type { Chart } from './chart.ts';

/** What charts draw from, by each chart's name. */
export type AllRows = ReadonlyMap<string, unknown>;

/** What these charts draw from. */
export const allRows = (charts: Readonly<Record<string, Chart>>, tables: Tables, cast: Cast): AllRows =>
  new Map(Object.values(charts).map((chart) => [chart.name, chart.rows(tables, cast)]));

/** A chart's own among the rows of all. */
export const ownRows = <Rows, View>(rows: AllRows, { name }: Chart<Rows, View>): Rows =>
  rows.get(name) as Rows;

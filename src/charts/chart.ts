import type { Cast } from '../content/data/cast.ts';
import type { Tables } from '../content/data/tables.ts';
import type { Scene, Size } from '../scene/scene.ts';
import type { Attributes } from './kit/defineAttributes.ts';
import type { NumberTable } from './kit/numberTable.ts';

/**
 * What draws a chart, at build time and in the browser alike. `Rows` is everything it draws from, `View` what one
 * step shows of it. All its functions are pure: the same arguments give the same picture.
 */
export interface Drawing<Rows = unknown, View = unknown> {
  /** The picture of a view, in CSS pixels. */
  scene(rows: Rows, view: View, size: Size): Scene;
  /** The view on the way from one to another; `t` from 0 to 1. */
  interpolate(from: View, to: View, t: number): View;
  /** How long that way should take, in milliseconds, within 200 to 2,000. */
  duration(from: View, to: View): number;
}

/** A chart as the build knows it: how it draws, and what an editor may ask of it. */
export interface Chart<Rows = unknown, View = unknown> extends Drawing<Rows, View> {
  /** The name of its folder, by which a `<Scrolly>` asks for it. */
  name: string;
  /** What a `<Step>` may say of its view, besides `id`, `alt` and `holds`. */
  attributes: Attributes<Rows, View>;
  /** What it draws from; the words on its pictures name people by the cast. */
  rows(tables: Tables, cast: Cast): Rows;
  /** The part of the rows that these views can show: what a reader's browser is sent. */
  seen(rows: Rows, views: View[]): Rows;
  /** The figures of a view in words, from the same rows. */
  describe(rows: Rows, view: View): string;
  /** The rows behind a view's picture: together they explain each of its marks that stands for a number. */
  numbers(rows: Rows, view: View): NumberTable[];
}

type Definition<Rows, View> = Omit<Chart<Rows, View>, 'attributes' | 'seen'> &
  Partial<Pick<Chart<Rows, View>, 'seen'>> & { attributes: Attributes<NoInfer<Rows>, View> };

/** Declares a chart. A reader's browser is sent all of its rows, unless `seen` says which its views can show. */
export const defineChart = <Rows, View>(chart: Definition<Rows, View>): Chart<Rows, View> => ({
  seen: (rows) => rows,
  ...chart,
});

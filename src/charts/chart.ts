import type { Scene, Size } from '../scene/scene.ts';

/** What an editor wrote that a chart cannot show, and what it could. */
export interface Refusal {
  attribute: string;
  /** The value as written; empty when the attribute is missing. */
  found: string;
  /** What would be allowed, in words that end a sentence. */
  allowed: string;
  /** The closed list of words, where there is one, so that the nearest can be named. */
  words?: readonly string[];
}

/**
 * A chart as the build knows it. `Rows` is everything it draws from, `View` what one step shows of it.
 * All its functions are pure: the same arguments give the same picture and the same words.
 */
export interface Chart<Rows = unknown, View = unknown> {
  name: string;
  /** The attributes that a `<Step>` may carry for this chart, besides `id` and `alt`. */
  attributes: readonly string[];
  /** Reads a step's flat attributes. `view` is absent when anything was refused. */
  read(attributes: Record<string, string>, rows: Rows): { view?: View; refusals: Refusal[] };
  /** The picture of a view, in CSS pixels. */
  scene(rows: Rows, view: View, size: Size): Scene;
  /** The figures of a view in words, from the same rows. */
  describe(rows: Rows, view: View): string;
  /** The view on the way from one to another; `t` from 0 to 1. */
  between(from: View, to: View, t: number): View;
}

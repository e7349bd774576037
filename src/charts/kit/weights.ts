import { mix } from './arithmetic.ts';

/** Weights from 0 (not there) to 1 (fully there), so that a view half-way to another is a view too. */
export type Weights = Record<string, number>;

/** The same where their names are known, and some are not there. */
export type WeightsOf<Name extends string> = Partial<Record<Name, number>>;

/** The weight of what is drawn but not spoken of. */
export const DIM = 0.38;
/** The same among the night's cells, which are small. */
export const DIM_CELL = 0.4;

/** How far something is there at all, dim or lit. */
export const presence = <Name extends string>({ show }: { show: WeightsOf<Name> }, name: Name): number =>
  Math.min(1, (show[name] ?? 0) / DIM);

/** Whether a view speaks of something, and does not only let it stand. */
export const isLit = <Name extends string>({ show }: { show: WeightsOf<Name> }, name: Name): boolean =>
  (show[name] ?? 0) > DIM + 0.1;

/** How far what is going away is still there at `t` of a motion, 0 to 1: it leaves before things move. */
export const going = (t: number): number => Math.max(0, 1 - t * 4);

/** How far what is on its way is there at `t` of a motion, 0 to 1: it comes when things have arrived. */
export const coming = (t: number): number => Math.max(0, t * 4 - 3);

/** A weight at `t` of a motion: one goes, the other comes, and what stays (where it may) does not blink. */
export const fade = (before: number, after: number, t: number, mayStay = true): number =>
  mayStay && before && after ? mix(before, after, t) : before * going(t) + after * coming(t);

function blend(
  a: WeightsOf<string>,
  b: WeightsOf<string>,
  weigh: (before: number, after: number) => number,
): Weights {
  return Object.fromEntries(
    Object.keys({ ...a, ...b })
      .map((name) => [name, weigh(a[name] ?? 0, b[name] ?? 0)] as const)
      .filter(([, weight]) => weight > 0.004),
  );
}

/** Weights at `t` of a motion, 0 to 1, each as far as `there`. */
export const mixWeights = (a: WeightsOf<string>, b: WeightsOf<string>, t: number, there = 1): Weights =>
  blend(a, b, (before, after) => mix(before, after, t) * there);

/** The weights of words at `t` of a motion, see `fade`. */
export const fadeWeights = (a: WeightsOf<string>, b: WeightsOf<string>, t: number, mayStay = true): Weights =>
  blend(a, b, (before, after) => fade(before, after, t, mayStay));

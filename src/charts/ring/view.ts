import { mix } from '../kit/mix.ts';

/** Weights from 0 (not there) to 1 (fully there), so that a view half-way to another is a view too. */
export type Weights = Record<string, number>;

/** What can stand in the middle of the ring. */
export const WORDS = ['day and night', 'the next day'] as const;

/** Whose promise, and whose call. */
export const MOTHERS = ['his', 'hers'] as const;
export type Mother = (typeof MOTHERS)[number];

/** What a day of twenty-four hours holds: hours promised, or what came of them. */
export interface RingView {
  /** Hours promised by the father’s mother and by the mother’s, 0 to 24, counted from six in the morning. */
  his: number;
  hers: number;
  /** 1: the ring is not what was promised but what was there. */
  given: number;
  words: Weights;
  calls: Weights;
  /** 0 to 1: how much of the day the feeds have gone round. */
  feeds: number;
  /** The reader's scroll fills the ring from the step before to this one. */
  scrub?: boolean;
  /** On the way between two views. */
  moving?: boolean;
}

const within = (t: number) => Math.max(0, Math.min(1, t));

/** Words leave before the hand moves and come when it has arrived; those that stay do not blink. */
function mixWords(a: Weights, b: Weights, t: number): Weights {
  const [leave, come] = [within(1 - t * 4), within(t * 4 - 3)];
  return Object.fromEntries(
    Object.keys({ ...a, ...b })
      .map((key) => {
        const [before, after] = [a[key] ?? 0, b[key] ?? 0];
        return [key, before && after ? mix(before, after, t) : before * leave + after * come] as const;
      })
      .filter(([, weight]) => weight > 0.004),
  );
}

/** The view on the way from `a` to `b`, `t` from 0 to 1: one band after the other, as a hand would fill them. */
export function interpolate(a: RingView, b: RingView, t: number): RingView {
  if (t <= 0) return a;
  if (t >= 1) return b;
  return {
    his: mix(a.his, b.his, within(t * 1.25)),
    hers: mix(a.hers, b.hers, within(t * 1.25 - 0.25)),
    given: mix(a.given, b.given, t),
    words: mixWords(a.words, b.words, t),
    calls: mixWords(a.calls, b.calls, t),
    feeds: mix(a.feeds, b.feeds, t),
    moving: true,
  };
}

/** How long the way takes, in milliseconds: more hours take longer, within 500 to 1,600. */
export function duration(a: RingView, b: RingView): number {
  const hours = Math.max(
    Math.abs(a.his - b.his),
    Math.abs(a.hers - b.hers),
    Math.abs(a.feeds - b.feeds) * 24,
  );
  return Math.round(Math.min(1600, 600 + hours * 60));
}

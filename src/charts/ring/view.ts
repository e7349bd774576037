import { mix } from '../kit/arithmetic.ts';
import { lasting, motion, type Motion } from '../kit/motion.ts';
import { fadeWeights, type Weights } from '../kit/weights.ts';

/** What can stand in the middle of the ring. */
export const WORDS = ['day and night', 'the next day'] as const;

/** Whose promise, and whose call. */
export const MOTHERS = ['his', 'hers'] as const;
export type Mother = (typeof MOTHERS)[number];

/** What a day of twenty-four hours holds: hours promised, or what came of them. */
export interface RingView extends Motion {
  /** Hours promised by the father’s mother and by the mother’s, 0 to 24, counted from six in the morning. */
  his: number;
  hers: number;
  /** 1: the ring is not what was promised but what was there. */
  given: number;
  words: Weights;
  calls: Weights;
  /** 0 to 1: how much of the day the feeds have gone round. */
  feeds: number;
}

const within = (t: number) => Math.max(0, Math.min(1, t));

/** The view on the way from `a` to `b`, `t` from 0 to 1: one band after the other, as a hand would fill them. */
export const interpolate = motion((a: RingView, b: RingView, t) => ({
  his: mix(a.his, b.his, within(t * 1.25)),
  hers: mix(a.hers, b.hers, within(t * 1.25 - 0.25)),
  given: mix(a.given, b.given, t),
  words: fadeWeights(a.words, b.words, t),
  calls: fadeWeights(a.calls, b.calls, t),
  feeds: mix(a.feeds, b.feeds, t),
}));

/** How long the way takes, in milliseconds: more hours take longer, within 500 to 1,600. */
export function duration(a: RingView, b: RingView): number {
  const hours = Math.max(
    Math.abs(a.his - b.his),
    Math.abs(a.hers - b.hers),
    Math.abs(a.feeds - b.feeds) * 24,
  );
  return lasting(600, hours * 60);
}

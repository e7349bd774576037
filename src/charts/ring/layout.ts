import type { Size } from '../../scene/scene.ts';
import { round } from '../kit/arithmetic.ts';
import { spacing } from '../kit/sizes.ts';
import { textWidth } from '../kit/textWidth.ts';

/** Each band's breadth and the gap between the two, as shares of the ring's radius. */
const BAND = 0.14;
const GAP = 0.025;

/** Where everything stands in a picture of this size, in pixels: the ring, and the sources at the foot. */
export function layoutOf(size: Size) {
  const space = spacing(size);
  const { width, height, text, line, pad } = space;
  const foot = height - pad - line * (width < 640 ? 2 : 1);
  const tick = text * 0.5;
  // The names of the hours stand outside the ring; beyond them is air.
  const air = Math.min(width, foot) * (width < 480 ? 0.015 : 0.04);
  const aside = pad + textWidth('00', text) + tick * 2 + air;
  const above = pad + text + tick * 2 + air;
  const radius = Math.min(width / 2 - aside, foot / 2 - above);
  const breadth = radius * BAND;
  return {
    ...space,
    foot,
    tick,
    cx: round(width / 2),
    cy: round(foot / 2),
    radius: round(radius),
    breadth: round(breadth),
    /** The middle of each mother's band: his outside, hers inside. */
    middle: { his: round(radius - breadth / 2), hers: round(radius - breadth * 1.5 - radius * GAP) },
    /** What is left open in the middle. */
    hole: round(radius * (1 - BAND * 2 - GAP)),
  };
}

export type Layout = ReturnType<typeof layoutOf>;

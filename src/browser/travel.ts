import { easeCubicInOut, timer, type Timer } from 'd3';
import type { Drawing } from '../charts/chart.ts';

/** What a motion asks while it lasts: where it leads, which may move too, and whether anyone sees it. */
interface Course<View> {
  target(): View;
  isSeen(): boolean;
  show(view: View): void;
  /** Called once the picture is there, or out of sight. */
  arrive(): void;
}

/** Moves a picture from a view to its target, a frame at a time. To stop it, stop the timer. */
export function travel<View>(
  { interpolate, duration }: Drawing<unknown, View>,
  from: View,
  { target, isSeen, show, arrive }: Course<View>,
): Timer {
  const milliseconds = duration(from, target());
  return timer((elapsed) => {
    if (elapsed < milliseconds && isSeen())
      return show(interpolate(from, target(), easeCubicInOut(elapsed / milliseconds)));
    arrive();
  });
}

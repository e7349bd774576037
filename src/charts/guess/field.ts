import { linear } from '../kit/linear.ts';
import type { Size } from '../../scene/scene.ts';
import { layoutOf, type Layout } from '../timeline/layout.ts';
import type { TimelineView } from '../timeline/view.ts';
import type { GuessView } from './view.ts';

/** The weeks before the first, given so that the reader knows where to draw on from. */
export const GIVEN = 3;

/** The most hours a night that can be drawn. */
export const MOST = 10;

/** The same weeks as the timeline shows them. */
export const asTimeline = ({ series, from, to }: GuessView): TimelineView => ({
  from: from - 1 - GIVEN,
  to,
  show: { [series]: 1 },
  nights: 0,
  quilt: 0,
  notes: {},
  values: {},
  band: {},
});

/** Where everything stands: the timeline's frame with all its room for the hours, so that a thumb can draw in it. */
export function fieldOf(view: GuessView, size: Size): Layout {
  const layout = layoutOf(asTimeline(view), size);
  const { line, height } = layout;
  const axis = Math.round(height - line * 1.6);
  return {
    ...layout,
    axis,
    below: axis + line * 1.5,
    // What is drawn at the top has its name above it.
    hours: linear([0, MOST], [axis, line * 1.2]),
  };
}

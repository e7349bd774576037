import type { Chart } from '../chart.ts';
import { describeView } from './describe.ts';
import { ATTRIBUTES, readView } from './readView.ts';
import type { TimelineRows } from './rows.ts';
import { timelineScene } from './timelineScene.ts';
import { between, type TimelineView } from './view.ts';

/** Hours slept and quarrels on one axis of weeks. */
export const timeline: Chart<TimelineRows, TimelineView> = {
  name: 'timeline',
  attributes: ATTRIBUTES,
  read: readView,
  scene: timelineScene,
  describe: describeView,
  between,
};

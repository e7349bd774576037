import { ownRows } from '../../../src/charts/allRows.ts';
import { timeline } from '../../../src/charts/timeline/timeline.ts';
import type { TimelineView } from '../../../src/charts/timeline/view.ts';
import { rows as all, story } from '../../fixtures/story.ts';

export const rows = ownRows(all, timeline);
export const steps = story.steps
  .filter(({ chart }) => chart === 'timeline')
  .map(({ id, view }) => ({ id, view: view as TimelineView }));
export const stepView = (id: string): TimelineView => steps.find((step) => step.id === id)!.view;

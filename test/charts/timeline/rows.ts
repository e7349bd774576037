import type { TimelineRows } from '../../../src/charts/timeline/rows.ts';
import { readContent } from '../../../src/content.ts';
import type { TimelineView } from '../../../src/charts/timeline/view.ts';

const content = readContent();
const rows = content.rows.timeline!() as TimelineRows;

/** The rows and the views of the story itself: what the charts have to be right for. */
export { rows };
export const steps = content.story.steps
  .filter(({ chart }) => chart === 'timeline')
  .map(({ id, view }) => ({ id, view: view as TimelineView }));
export const stepView = (id: string): TimelineView => steps.find((step) => step.id === id)!.view;

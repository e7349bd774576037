import { readContent } from '../../../src/content.ts';
import type { TimelineView } from '../../../src/charts/timeline/view.ts';

const { story, rows } = readContent();

/** The rows and the views of the story itself: what the charts have to be right for. */
export { rows };
export const steps = story.steps.map(({ id, view }) => ({ id, view: view as TimelineView }));
export const stepView = (id: string): TimelineView => steps.find((step) => step.id === id)!.view;

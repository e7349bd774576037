import { chapterOf } from './pictured.ts';
import type { Step, Story } from './story.ts';

/** Which of a chapter's pictures a step shows, so that a link can say whose it is: `Home, picture 3 of 9`. */
export function pictureName(story: Story, step: Step): string {
  const beside = story.steps.filter(({ chapter }) => chapter === step.chapter);
  return `${chapterOf(story, step).title}, picture ${beside.indexOf(step) + 1} of ${beside.length}`;
}

import type { Chapter, Step, Story } from './story.ts';

/** All that has a picture: every step, then every guess. */
export const pictured = ({ steps, chapters }: Story): Step[] => [
  ...steps,
  ...chapters.flatMap(({ guesses }) => guesses),
];

/**
 * The step or the guess with an id.
 * @throws Error when there is none
 */
export function stepOf(story: Story, id: string | undefined): Step {
  return found(pictured(story), id);
}

/** The chapter that a step or a guess stands in. */
export function chapterOf({ chapters }: Story, step: Step): Chapter {
  return found(chapters, step.chapter);
}

function found<Named extends { id: string }>(list: readonly Named[], id: string | undefined): Named {
  const one = list.find((named) => named.id === id);
  if (!one) throw new Error(`Nothing in the story has the id “${id}”.`);
  return one;
}

/** Which of a chapter's pictures a step shows, so that a link can say whose it is: `Home, picture 3 of 9`. */
export function pictureName(story: Story, step: Step): string {
  const beside = story.steps.filter(({ chapter }) => chapter === step.chapter);
  return `${chapterOf(story, step).title}, picture ${beside.indexOf(step) + 1} of ${beside.length}`;
}

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

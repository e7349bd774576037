import type { Step, Story } from './story.ts';

/** All that has a picture: every step, then every guess. */
export const pictured = ({ steps, chapters }: Story): Step[] => [
  ...steps,
  ...chapters.flatMap(({ guesses }) => guesses),
];

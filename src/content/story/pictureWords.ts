import type { Story } from './story.ts';

/** Which of a chapter's pictures a step shows, so that a link can say whose it is: `Home, picture 3 of 9`. */
export function pictureWords({ chapters, steps }: Story, id: string): string {
  const step = steps.find((one) => one.id === id)!;
  const beside = steps.filter(({ chapter }) => chapter === step.chapter);
  const { title } = chapters.find((chapter) => chapter.id === step.chapter)!;
  return `${title}, picture ${beside.indexOf(step) + 1} of ${beside.length}`;
}

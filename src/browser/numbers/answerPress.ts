import { explain, unexplain } from './explain.ts';
import { openNumbers } from './openNumbers.ts';

/** Answers a press on a link to a step's numbers, or else on its picture. */
export async function answerPress(
  press: MouseEvent,
  link: HTMLAnchorElement | null,
  picture: Element | null,
): Promise<void> {
  unexplain();
  if (link) await openNumbers(link);
  else if (picture) await explain(picture, press);
}

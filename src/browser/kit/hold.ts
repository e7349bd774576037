/** How far down the screen something has to come to be what is read, where no picture says it. */
export const READ = 0.75;

/** Where a step, a title or a paragraph of the story begins; beforeFirstPaint.js looks for the same. */
const WORDS = 'main :is(h2, section > p, .card > :first-child)';

/**
 * Changes the page and leaves the words that are read where they are on the screen. Words that a pinned figure would
 * then lie upon are read below it.
 */
export function hold(change: () => void): void {
  const read = [...document.querySelectorAll(WORDS)].findLast(
    (words) => words.getBoundingClientRect().top < innerHeight * READ,
  );
  const top = () => read?.getBoundingClientRect().top ?? 0;
  const before = top();
  change();
  scrollBy({ top: top() - before, behavior: 'instant' });
  const { left = 0 } = read?.getBoundingClientRect() ?? {};
  if (document.elementFromPoint(left + 1, top() + 1)?.closest('.figure'))
    read?.closest('[data-step]')?.scrollIntoView({ behavior: 'instant' });
}

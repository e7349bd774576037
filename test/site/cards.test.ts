import { expect, test } from 'vitest';
import { withPage } from './openPage.ts';
import { screen } from './screen.ts';

const atTheLine = (id: string) => {
  const step = document.getElementById(id)!;
  const line = innerHeight * Number(getComputedStyle(step).getPropertyValue('--line'));
  scrollBy(0, Math.ceil(step.getBoundingClientRect().top - line));
};

/** What is wrong with a step's card when its first line has just come to where the step is read. */
function cardFaults(id: string): string[] {
  const story = document.getElementById(id)!.closest<HTMLElement>('scroll-story')!;
  const figure = story.querySelector('.figure')!.getBoundingClientRect();
  const card = document.querySelector(`[id="${id}"] .card`)!;
  const box = card.getBoundingClientRect();
  const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  while (texts.nextNode() && !texts.currentNode.textContent!.trim());
  const range = document.createRange();
  range.selectNodeContents(texts.currentNode);
  const line = range.getClientRects()[0]!;
  const covers = Math.min(box.right, figure.right) - Math.max(box.left, figure.left);
  const above = Math.min(box.bottom, figure.bottom) - Math.max(box.top, figure.top);
  const seen = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
  const faults: string[] = [];
  if (story.dataset.active !== id) faults.push(`${story.dataset.active} is active`);
  if (covers > 1 && above > 1)
    faults.push(`covers ${covers.toFixed()} by ${above.toFixed()} px of the picture`);
  if (line.bottom > innerHeight)
    faults.push(`its first line is ${(line.bottom - innerHeight).toFixed()} px below`);
  if (!seen || !card.contains(seen))
    faults.push(`its first line is under ${seen?.className || seen?.tagName}`);
  if (figure.top < -1 || figure.bottom > innerHeight + 1 || figure.left < -1 || figure.right > innerWidth + 1)
    faults.push(`the picture is at ${figure.top.toFixed()} to ${figure.bottom.toFixed()} px`);
  return faults;
}

test.for(['320x640', '390x844', '844x390'] as const)('cards leave the picture free at %s', async (size) => {
  await withPage(size, { reducedMotion: 'reduce' }, async (page) => {
    const faults: Record<string, string[]> = {};
    for (const id of await page.locator('[data-step]').evaluateAll((steps) => steps.map((step) => step.id))) {
      await page.evaluate(atTheLine, id);
      await screen(page);
      const found = await page.evaluate(cardFaults, id);
      if (found.length) faults[id] = found;
    }
    expect(faults).toEqual({});
  });
});

import { expect, test } from 'vitest';
import { withPage } from './openPage.ts';
import { places } from './scroll.ts';

declare global {
  interface Window {
    /** The steps whose picture was seen to move. */
    moved: string[];
  }
}

/** Notes every motion from the very start. */
function watchMotion() {
  window.moved = [];
  new MutationObserver((changes) => {
    for (const { target } of changes)
      if ((target as HTMLElement).dataset.moving !== undefined)
        window.moved.push((target as HTMLElement).dataset.active!);
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-moving'] });
}

test('reduced motion changes pictures at once', async () => {
  await withPage('390x844', { reducedMotion: 'reduce', before: watchMotion }, async (page) => {
    const late: string[] = [];
    const pictures = new Set<string>();
    for (const { id, y } of await places(page)) {
      const { first, last } = await page.evaluate(
        async ([id, y]) => {
          const frames = async (count: number) => {
            for (let left = count; left > 0; left--) await new Promise(requestAnimationFrame);
          };
          const picture = () =>
            document.querySelector(`scroll-story[data-live][data-active="${id}"] .figure svg`)?.innerHTML ??
            'not active';
          scrollTo(0, y);
          // A scroller that wakes has its first step active before it has painted anything.
          await frames(3);
          for (let left = 60; left > 0 && picture() === 'not active'; left--) await frames(1);
          const first = picture();
          await frames(15);
          return { first, last: picture() };
        },
        [id, y] as const,
      );
      if (first !== last || first === 'not active') late.push(id);
      pictures.add(last);
    }
    expect(late).toEqual([]);
    expect(await page.evaluate(() => window.moved)).toEqual([]);
    expect(pictures.size).toBeGreaterThan(25);
  });
});

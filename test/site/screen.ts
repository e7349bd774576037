import type { Page } from 'playwright-core';

/** What a reader sees: where the page stands, and each picture on the screen, mark by mark. */
export interface Screen {
  y: number;
  figures: { active: string; marks: string[] }[];
}

/**
 * Waits until every picture on the screen is at rest and reads them. Attributes are sorted: their order in the
 * markup depends on the past and is no part of the picture.
 */
export async function screen(page: Page): Promise<Screen> {
  return await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const onScreen = () =>
      [...document.querySelectorAll<HTMLElement>('scroll-story')].filter((story) => {
        const { top, bottom, height } = story.querySelector('.figure')!.getBoundingClientRect();
        return height > 0 && bottom > 0 && top < innerHeight;
      });
    // Until its rows have come, a scroller shows the first picture that the build made.
    const moving = () => onScreen().some((story) => 'moving' in story.dataset || !('live' in story.dataset));
    const written = () =>
      scrollY +
      onScreen()
        .map((story) => story.dataset.active + story.querySelector('svg')!.outerHTML)
        .join();
    const end = performance.now() + 15_000;
    // Observers report a frame late, and what they start shows in the frame after.
    for (let before = '', still = 0; still < 5;) {
      await frame();
      const now = written();
      still = now === before && !moving() ? still + 1 : 0;
      before = now;
      if (performance.now() > end) throw new Error('the picture does not come to rest');
    }
    const mark = (element: Element) =>
      `${element.tagName} ${[...element.attributes]
        .map(({ name, value }) => `${name}="${value}"`)
        .toSorted()
        .join(' ')} ${element.tagName === 'text' ? element.textContent : ''}`;
    return {
      y: scrollY,
      figures: onScreen().map((story) => {
        const svg = story.querySelector('svg')!;
        return { active: story.dataset.active!, marks: [svg, ...svg.querySelectorAll('*')].map(mark) };
      }),
    };
  });
}

/** How one screen differs from another, in a few lines; nothing when they are the same. */
export function differences(seen: Screen, wanted: Screen): string[] {
  if (seen.y !== wanted.y) return [`stands at ${seen.y}, not at ${wanted.y}`];
  const active = ({ figures }: Screen) => figures.map((figure) => figure.active).join(' and ');
  if (active(seen) !== active(wanted)) return [`shows ${active(seen)}, not ${active(wanted)}`];
  return seen.figures
    .flatMap(({ marks }, at) => {
      const others = wanted.figures[at]!.marks;
      return Array.from({ length: Math.max(marks.length, others.length) }, (_, index) =>
        marks[index] === others[index] ? '' : `draws ${marks[index]}\n  not ${others[index]}`,
      );
    })
    .filter(Boolean)
    .slice(0, 3);
}

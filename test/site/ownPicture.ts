import type { Frame, Page } from 'playwright-core';

/** How a step's picture is seen: painted, as the still that the build made, or in words; or what is wrong. */
export type Seen = 'live' | 'still' | 'words' | 'nothing' | `the picture of ${string}`;

/** What is seen of a step where the page stands. */
const seen = (page: Page | Frame, id: string): Promise<Seen> =>
  page.evaluate((step): Seen => {
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 40;
    const element = document.getElementById(step)!;
    const kindOf = (image: HTMLImageElement): Seen => {
      const [, whose = ''] = /views\/([^/]+)\.svg/.exec(image.src) ?? [];
      if (whose !== step) return `the picture of ${whose}`;
      if (!image.complete) return 'nothing';
      if (image.naturalWidth && isShown(image)) return 'still';
      return image.alt || isShown(element.querySelector('figcaption')!) ? 'words' : 'nothing';
    };
    const story = element.closest<HTMLElement>('scroll-story')!;
    const figure = story.querySelector('.figure')!;
    if (!figure.clientHeight) return kindOf(element.querySelector<HTMLImageElement>('.still img')!);
    const standIn = figure.querySelector('img');
    if (standIn) return kindOf(standIn);
    if (!isShown(figure.querySelector('svg')!)) return 'nothing';
    const { active = '', live } = story.dataset;
    const painted = live === undefined ? story.querySelector('[data-step]')!.id : active;
    if (!figure.querySelector('svg > *')) return 'nothing';
    return painted === step ? 'live' : `the picture of ${painted}`;
  }, id);

const OWN: Seen[] = ['live', 'still', 'words'];

/**
 * Waits until a step's picture is one of those that are wanted.
 * @throws Error with what is seen instead, after 20 seconds
 */
async function until(wanted: Seen[], look: () => Promise<Seen>): Promise<Seen> {
  const end = performance.now() + 20_000;
  for (;;) {
    const found = await look();
    if (wanted.includes(found)) return found;
    if (performance.now() > end) throw new Error(`${found} is seen, and not ${wanted.join(' or ')}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Goes to a step, however long the page gets on its way, and waits until a picture is seen that is its own. */
export const ownPicture = (page: Page | Frame, id: string): Promise<Seen> =>
  until(OWN, async () => {
    await page.evaluate((step) => document.getElementById(step)!.scrollIntoView({ behavior: 'instant' }), id);
    await new Promise((done) => setTimeout(done, 120));
    return seen(page, id);
  });

/** The step whose words are read where the page stands, as its scroller says. */
const readStep = (page: Page) =>
  page.evaluate(() => {
    const story = [...document.querySelectorAll<HTMLElement>('scroll-story')].findLast(
      (one) => one.getBoundingClientRect().top < innerHeight / 2,
    )!;
    return story.dataset.active!;
  });

/** Waits until a step's picture, or the one that is read, is painted, with the page left where it is. */
export const comesToLife = (page: Page, id?: string) =>
  until(['live'], async () => seen(page, id ?? (await readStep(page))));

/** Never, from now on, is another step's picture shown in the place of the one that is read: the strangers, if any. */
export async function watchForStrangers(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const strangers = new Set<string>();
    (window as unknown as { strangers: Set<string> }).strangers = strangers;
    const look = () => {
      for (const story of document.querySelectorAll<HTMLElement>('scroll-story')) {
        const figure = story.querySelector('.figure')!;
        const { top, bottom, height } = figure.getBoundingClientRect();
        if (!height || bottom < 0 || top > innerHeight) continue;
        const { active = '', live } = story.dataset;
        const image = figure.querySelector('img');
        const svg = figure.querySelector('svg')!;
        if (image && !image.src.endsWith(`views/${active}.svg`)) strangers.add(`${active}: ${image.src}`);
        const isFirst = story.querySelector('[data-step]')!.id === active;
        if (
          !image &&
          live === undefined &&
          !isFirst &&
          svg.hasChildNodes() &&
          getComputedStyle(svg).visibility === 'visible'
        )
          strangers.add(`${active}: the first picture`);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return () => page.evaluate(() => [...(window as unknown as { strangers: Set<string> }).strangers]);
}

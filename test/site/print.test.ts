import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { pages } from './pdfPages.ts';
import { viewport, withPage } from './openPage.ts';

/** What is left of a sheet within its margins, in CSS pixels. */
const LETTER = '665x916';

const onPaper = (use: (page: Page) => Promise<void>) =>
  withPage(LETTER, {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    await use(page);
  });

test('print shows every picture and description', async () => {
  const asked = new Set<string>();
  await withPage(
    '1440x900',
    { watch: (page) => page.on('requestfinished', (request) => asked.add(new URL(request.url()).pathname)) },
    async (page) => {
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.length).toBeGreaterThan(100_000);
      await page.emulateMedia({ media: 'print' });
      const steps = await page.locator('[data-step]').evaluateAll((all) =>
        all.map((step) => {
          const image = step.querySelector<HTMLImageElement>('.still .paper')!;
          const caption = step.querySelector('figcaption')!.getBoundingClientRect();
          return {
            id: step.id,
            picture: image.checkVisibility() && image.complete && image.naturalWidth > 0,
            description: caption.width > 50 && caption.height > 10,
          };
        }),
      );
      expect(steps.length).toBeGreaterThan(34);
      expect(steps.filter(({ picture }) => !picture).map(({ id }) => id)).toEqual([]);
      expect(steps.filter(({ description }) => !description).map(({ id }) => id)).toEqual([]);
      expect(steps.filter(({ id }) => ![...asked].some((path) => path.endsWith(`views/${id}.svg`)))).toEqual(
        [],
      );
      expect(await page.locator('.figure').filter({ visible: true }).count()).toBe(0);
    },
  );
});

test('every printed picture stands on white', async () => {
  await onPaper(async (page) => {
    const grounds = await page.locator('.still .paper').evaluateAll((all) =>
      Promise.all(
        (all as HTMLImageElement[]).map(async (image) => {
          image.loading = 'eager';
          await image.decode();
          const { width, height } = image;
          const context = Object.assign(document.createElement('canvas'), { width, height }).getContext(
            '2d',
          )!;
          context.drawImage(image, 0, 0, width, height);
          return `${image.src.split('/').pop()} ${context.getImageData(1, height - 2, 1, 1).data.join()}`;
        }),
      ),
    );
    expect(grounds.length).toBeGreaterThan(34);
    expect(grounds.filter((ground) => !ground.endsWith(' 255,255,255,255'))).toEqual([]);
  });
});

test('print is black on white', async () => {
  await onPaper(async (page) => {
    const inks = await page
      .locator('main p, h1, h2, figcaption, footer p, footer li')
      .evaluateAll((all) =>
        all
          .filter((words) => words.checkVisibility())
          .map((words) => `${words.localName} ${getComputedStyle(words).color}`),
      );
    expect([...new Set(inks)].sort()).toEqual([
      'figcaption rgb(68, 68, 68)',
      'h1 rgb(0, 0, 0)',
      'h2 rgb(0, 0, 0)',
      'li rgb(0, 0, 0)',
      'p rgb(0, 0, 0)',
    ]);
    const grounds = await page
      .locator('html, body, header, main, section, footer, .step, .card, draw-guess')
      .evaluateAll((all) => all.map((element) => getComputedStyle(element).background.split(' none')[0]));
    expect([...new Set(grounds)].sort()).toEqual(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']);
  });
});

test('nothing that is pressed is printed', async () => {
  await onPaper(async (page) => {
    const pressed = 'nav, button, dialog, input, summary, .about, .edition, .skip, .seam, .cue, .to-numbers';
    expect(
      await page
        .locator(pressed)
        .evaluateAll((all) =>
          all.filter((one) => one.checkVisibility()).map(({ outerHTML }) => outerHTML.slice(0, 80)),
        ),
    ).toEqual([]);
  });
});

test('print writes every link out', async () => {
  await onPaper(async (page) => {
    const links = await page.locator('a[href^=http]').evaluateAll((all) =>
      (all as HTMLAnchorElement[]).map((link) => ({
        href: link.getAttribute('href')!,
        written: getComputedStyle(link, '::after').content,
      })),
    );
    expect(links.length).toBeGreaterThan(6);
    expect(links.filter(({ href, written }) => !written.includes(href))).toEqual([]);
  });
});

test('two steps fit on a page', async () => {
  await onPaper(async (page) => {
    const { room, pairs, inside, chapters } = await page.evaluate((height) => {
      const boxes = (selector: string) => [...document.querySelectorAll(selector)];
      return {
        room: height,
        pairs: boxes('.step + .step').map((step) => ({
          id: step.id,
          height:
            step.getBoundingClientRect().bottom - step.previousElementSibling!.getBoundingClientRect().top,
        })),
        inside: [...new Set(boxes('.step').map((step) => getComputedStyle(step).breakInside))],
        chapters: [
          ...new Set(boxes('[data-chapter]').map((chapter) => getComputedStyle(chapter).breakBefore)),
        ],
      };
    }, viewport(LETTER).height);
    expect(pairs.length).toBeGreaterThan(20);
    expect(pairs.filter(({ height }) => height > room)).toEqual([]);
    expect(inside).toEqual(['avoid']);
    expect(chapters).toEqual(['page']);
  });
});

test.for(['A4', 'Letter'] as const)('the story takes some 36 pages of %s', async (format) => {
  await withPage('1440x900', {}, async (page) => {
    const count = pages(await page.pdf({ format }));
    expect(count).toBeGreaterThan(32);
    expect(count).toBeLessThan(42);
  });
});

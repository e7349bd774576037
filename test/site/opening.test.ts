import { rgb } from 'd3';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { contrast } from '../content/chapters/tokens.ts';
import { withPage } from './openPage.ts';

/** Her window, every line of words before the flats, and what lies under them, as they stand on the first screen. */
const look = (page: Page) =>
  page.evaluate(() => {
    const box = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });
    const opening = document.querySelector('.opening')!;
    const range = document.createRange();
    const words = [...opening.querySelectorAll('h1 span, .standfirst')].flatMap((element) => {
      range.selectNodeContents(element);
      return [...range.getClientRects()].map(box);
    });
    const colour = (value: string) => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
      canvas.fillStyle = value;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const ground = colour(getComputedStyle(document.documentElement).backgroundColor);
    const panes = [...opening.querySelectorAll('.facade-pane')].map((pane) => {
      const { fill, fillOpacity, opacity } = getComputedStyle(pane);
      const share = Number(fillOpacity) * Number(opacity);
      return colour(fill).map((value, index) => value * share + ground[index]! * (1 - share));
    });
    return {
      hers: box(opening.querySelector('[data-key="kitchen"]')!.getBoundingClientRect()),
      words,
      panes,
      ink: colour(getComputedStyle(document.body).color),
      screen: { width: innerWidth, height: innerHeight },
    };
  });

type Seen = Awaited<ReturnType<typeof look>>;

function expectReadable({ hers, words, panes, ink, screen }: Seen) {
  const covers = words.filter(
    ({ left, right, top, bottom }) =>
      left < hers.right && right > hers.left && top < hers.bottom && bottom > hers.top,
  );
  expect(covers).toEqual([]);
  expect(hers.left).toBeGreaterThan(0);
  expect(hers.right).toBeLessThan(screen.width);
  expect(hers.top).toBeGreaterThan(0);
  expect(hers.bottom).toBeLessThan(screen.height);
  const hex = ([r, g, b]: number[]) => rgb(r!, g!, b!).formatHex();
  expect(panes.length).toBeGreaterThan(20);
  expect(Math.min(...panes.map((pane) => contrast(hex(ink), hex(pane))))).toBeGreaterThanOrEqual(7);
}

test.for(['320x568', '390x844', '844x390', '768x1024', '1440x900'] as const)(
  'the title leaves her window free at %s',
  (size) =>
    withPage(size, {}, async (page) => {
      const seen = await look(page);
      expectReadable(seen);
      expect(Math.max(...seen.words.map(({ bottom }) => bottom))).toBeLessThan(seen.screen.height);
    }),
);

test('large text stands under her window', async () => {
  await withPage('390x844', { url: '' }, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    await page.goto(inject('site'));
    const seen = await look(page);
    expect(seen.words.length).toBeGreaterThan(5);
    expectReadable(seen);
  });
});

test('the flats stand there without a script', async () => {
  await withPage('390x844', { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('.flats [data-key="kitchen"]').isVisible()).toBe(true);
  });
});

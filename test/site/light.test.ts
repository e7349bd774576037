import { rgb } from 'd3';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { contrast } from '../content/chapters/tokens.ts';
import { withPage } from './openPage.ts';

/** Every piece of prose with its colour and the ground of its chapter, and the passages from one light to the next. */
const walk = (page: Page) =>
  page.evaluate(() => {
    const place = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top: top + scrollY, bottom: bottom + scrollY };
    };
    const words = [
      ...document.querySelectorAll('[data-chapter] :is(p, h2, h3, li), .closing :is(p, h2, li)'),
    ];
    return {
      passages: [...document.querySelectorAll('.seam')].map(place),
      words: words.map((element) => ({
        ...place(element),
        text: element.textContent.slice(0, 40),
        ink: getComputedStyle(element).color,
        ground: getComputedStyle(element.closest('[data-light]')!).backgroundColor,
      })),
    };
  });

test.for([
  ['390x844', 'light'],
  ['390x844', 'dark'],
  ['1440x900', 'light'],
] as const)('prose reads in every light at %s, %s', async ([size, colorScheme]) => {
  await withPage(size, { colorScheme }, async (page) => {
    const { passages, words } = await walk(page);
    const hex = (color: string) => rgb(color).formatHex();
    const faint = words.filter(({ ink, ground }) => contrast(hex(ink), hex(ground)) < 7);
    expect(faint.map(({ text }) => text)).toEqual([]);
    const between = words.filter(({ top, bottom }) =>
      passages.some((passage) => top < passage.bottom && bottom > passage.top),
    );
    expect(between.map(({ text }) => text)).toEqual([]);
  });
});

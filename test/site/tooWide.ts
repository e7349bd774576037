import type { Page } from 'playwright-core';

/** What makes the page wider than the screen; nothing when it is not. */
export const tooWide = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const range = document.createRange();
    const right = (element: Element) => {
      range.selectNodeContents(element);
      return Math.max(element.getBoundingClientRect().right, range.getBoundingClientRect().right);
    };
    const wide = [...document.querySelectorAll('body :not(svg, svg *)')].filter(
      (element) => right(element) > width + 0.5,
    );
    return [
      `${document.documentElement.scrollWidth} px`,
      ...wide.map((element) => element.outerHTML.slice(0, 90)),
    ];
  });

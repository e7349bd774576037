import { expect, test } from 'vitest';
import { withPage } from './openPage.ts';

test.for(['320x640', '1440x900'] as const)('everything is there without script at %s', async (size) => {
  await withPage(size, { javaScriptEnabled: false }, async (page) => {
    const bottom = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    for (let y = 0; y < bottom; y += 1000) await page.evaluate((top) => scrollTo(0, top), y);
    await page.waitForLoadState('networkidle');
    const seen = await page.evaluate(() => {
      const shown = (element: Element) => {
        const { width, height } = element.getBoundingClientRect();
        return (
          width > 20 &&
          height > 10 &&
          element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
          getComputedStyle(element).clipPath === 'none'
        );
      };
      const steps = [...document.querySelectorAll('[data-step]')];
      const without = (selector: string, is: (element: Element) => boolean = shown) =>
        steps.filter((step) => !is(step.querySelector(selector) ?? step)).map(({ id }) => id);
      return {
        steps: steps.length,
        hiddenProse: [...document.querySelectorAll('main p, main h2')]
          .filter((prose) => !shown(prose))
          .map(({ textContent }) => textContent),
        withoutCard: without('.card'),
        withoutPicture: without(
          '.still img',
          (image) => shown(image) && (image as HTMLImageElement).naturalWidth > 0,
        ),
        withoutDescription: without('.still figcaption'),
        liveFigures: [...document.querySelectorAll('.figure')].filter((figure) => figure.checkVisibility())
          .length,
      };
    });
    expect(seen.steps).toBeGreaterThan(34);
    expect(seen).toEqual({
      steps: seen.steps,
      hiddenProse: [],
      withoutCard: [],
      withoutPicture: [],
      withoutDescription: [],
      liveFigures: 0,
    });
  });
});

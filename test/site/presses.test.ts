import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { withPage } from './openPage.ts';

const lose = (page: Page, file: RegExp) => page.route(file, (route) => route.fulfill({ status: 404 }));

/** The network as it was, and a browser that says so. */
async function find(page: Page, file: RegExp) {
  await page.unroute(file);
  await page.context().setOffline(true);
  await page.context().setOffline(false);
}

const step = (page: Page) => page.locator('[data-step]').nth(1);

test('numbers that cannot come are a page', async () => {
  await withPage('1440x900', {}, async (page) => {
    await lose(page, /answerPress/);
    const link = step(page).locator('a.to-numbers');
    const address = await link.evaluate((a: HTMLAnchorElement) => a.href);
    await link.click();
    await page.waitForURL(address);
    await page.goBack();
    await page.unroute(/answerPress/);
    await link.click();
    await page.locator('dialog.numbers[open]').waitFor();
    expect(page.url()).not.toBe(address);
  });
});

test('numbers are asked for again', async () => {
  await withPage('1440x900', {}, async (page) => {
    await lose(page, /answerPress/);
    // A press on the picture has no page to lead to: it does without.
    await step(page).scrollIntoViewIfNeeded();
    const picture = page.locator('scroll-story[data-live] .figure svg').first();
    await picture.click();
    expect(await page.locator('.explained').count()).toBe(0);
    await page.unroute(/answerPress/);
    await step(page).locator('a.to-numbers').click();
    await page.locator('dialog.numbers[open]').waitFor();
  });
});

test('a link to a moment still leads there', async () => {
  await withPage('390x844', {}, async (page) => {
    await lose(page, /copyLink/);
    await step(page).locator('a.moment').click();
    const id = await step(page).getAttribute('id');
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${id}`);
  });
});

test('a way is taken before its code comes', async () => {
  await withPage('390x844', {}, async (page) => {
    await lose(page, /reading\./);
    await page.locator('.to-menu').click();
    const way = () => page.evaluate(() => document.documentElement.dataset.way);
    for (const chosen of ['article', 'steps']) {
      await page.locator(`[name=way][value=${chosen}]`).check();
      expect(await way()).toBe(chosen);
    }
    await find(page, /reading\./);
    await page.locator('.stepper').waitFor();
  });
});

test('a full storage is survived', async () => {
  const before = () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  };
  await withPage('390x844', { before }, async (page) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.locator('.to-menu').click();
    await page.locator('[name=way][value=steps]').check();
    await page.locator('.stepper').waitFor();
    await step(page).scrollIntoViewIfNeeded();
    await page.waitForFunction(() => location.hash);
    expect(faults).toEqual([]);
  });
});

test('two stories keep two places', async () => {
  const url = inject('subSite');
  await withPage('390x844', { url }, async (page) => {
    await page.locator('.to-menu').click();
    await page.locator('[name=way][value=article]').check();
    const keys = () => page.evaluate(() => Object.keys(localStorage));
    await expect.poll(keys).toEqual([`every-two-hours:${new URL(url).pathname}:way`]);
  });
});

test('a guess that cannot be drawn is shown', async () => {
  await withPage('390x844', {}, async (page) => {
    await lose(page, /guessField/);
    const guess = page.locator('draw-guess');
    await guess.evaluate((element) => element.scrollIntoView());
    const isPlain = () => guess.evaluate((element) => element.hasAttribute('data-plain'));
    await expect.poll(isPlain).toBe(true);
    expect(await guess.locator('.still img').first().isVisible()).toBe(true);
    await find(page, /guessField/);
    await expect.poll(isPlain).toBe(false);
    expect(await guess.locator('.field').isVisible()).toBe(true);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { withPage, type SizeName } from './openPage.ts';
import { screen } from './screen.ts';
import { stepBefore, stepOf } from './stepOf.ts';

const sizes: SizeName[] = ['390x844', '1440x900', '320x568'];

/** Chooses a way to read as a reader does, with the keys alone. */
async function choose(page: Page, way: 'scroll' | 'steps' | 'article') {
  await page.locator('.to-menu').focus();
  await page.keyboard.press('Enter');
  const radio = page.locator(`[name=way][value=${way}]`);
  await radio.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await page.waitForFunction((wanted) => document.documentElement.dataset.way === wanted, way);
}

const goTo = (page: Page, id: string) =>
  page.evaluate((step) => document.getElementById(step)!.scrollIntoView(), id);

/** Whether a step's words stand on the screen, whole. */
const isRead = (page: Page, id: string) =>
  page.evaluate((step) => {
    const { top, bottom } = document.querySelector(`#${step} .card p`)!.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  }, id);

const offered = (page: Page) => page.locator('.stepper').count();

test.for(sizes)('changing the way keeps the place at %s', async (size) => {
  const { id } = stepOf({ chart: 'timeline', isMoving: false, nth: -9 });
  await withPage(size, {}, async (page) => {
    await goTo(page, id);
    await page.waitForURL(`**/#${id}`);
    for (const way of ['article', 'steps', 'scroll'] as const) {
      await choose(page, way);
      expect(await isRead(page, id), way).toBe(true);
    }
  });
});

test('the plain article pins nothing', async () => {
  await withPage('1440x900', {}, async (page) => {
    await choose(page, 'article');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    expect(await page.locator('.figure:visible').count()).toBe(0);
    const pictures = await page.locator('.still').evaluateAll((all) =>
      all.map((figure) => {
        const seen = [...figure.querySelectorAll('img, figcaption')].filter((part) => part.checkVisibility());
        return seen.filter((part) => part.getBoundingClientRect().height > 10).length;
      }),
    );
    expect(pictures.filter((parts) => parts !== 2)).toEqual([]);
  });
});

test('a chosen way is there on return', async () => {
  await withPage('390x844', {}, async (page) => {
    await choose(page, 'article');
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset.way)).toBe('article');
    await page.locator('.to-menu').click();
    await expect.poll(() => page.locator('[value=article]').isChecked()).toBe(true);
  });
});

test('a way chosen before its code comes counts', async () => {
  await withPage('390x844', {}, async (page) => {
    await page.route('**/reading*.js', async (route) => {
      await new Promise((done) => setTimeout(done, 1500));
      await route.continue();
    });
    await choose(page, 'steps');
    await expect.poll(() => offered(page), { timeout: 5000 }).toBe(1);
  });
});

test('the way is right in the first paint', async () => {
  await withPage('390x844', {}, async (page) => {
    await choose(page, 'article');
    // Without its modules, only what stands in the page itself can have set it.
    await page.route('**/*.js', (route) => route.abort());
    await page.reload();
    expect(await page.locator('.figure:visible').count()).toBe(0);
  });
});

test('next and previous lead through every stop', async () => {
  await withPage('390x844', { reducedMotion: 'reduce' }, async (page) => {
    await choose(page, 'steps');
    await page.evaluate(() => scrollTo(0, 0));
    const count = () => page.locator('.stepper span').textContent();
    const total = Number((await count())!.split(' of ')[1]);
    const steps = await page.locator('[data-step]').count();
    expect(total).toBeGreaterThan(steps + 11);
    const next = page.getByRole('button', { name: 'Next' });
    const seen: string[] = [];
    for (let index = 1; index < total; index++) {
      await next.press('Enter');
      seen.push((await count())!);
      if ((await next.getAttribute('aria-disabled')) === 'true') break;
    }
    // The last stops may all be on the last screen.
    expect(seen.slice(0, -1)).toEqual(seen.slice(0, -1).map((_, index) => `${index + 2} of ${total}`));
    expect(seen.length).toBeGreaterThan(total - 4);
    await page.getByRole('button', { name: 'Previous' }).press('Enter');
    expect(await count()).not.toBe(seen.at(-1));
  });
});

test('a step come to by button is drawn whole', async () => {
  const step = stepOf({ chart: 'night', isMoving: true, isFirst: false });
  const still = readFileSync(join(inject('folder'), 'views', `${step.id}.svg`), 'utf8');
  const [, hour = ''] = /data-key="now"[^>]*>(\d\d:\d\d)</.exec(still)!;
  await withPage('390x844', {}, async (page) => {
    await choose(page, 'steps');
    await goTo(page, stepBefore(step).id);
    await page.getByRole('button', { name: 'Next' }).click();
    const { figures } = await screen(page);
    expect(figures.map(({ active }) => active)).toContain(step.id);
    expect(figures[0]!.marks.join()).toContain(hour);
    expect(await isRead(page, step.id)).toBe(true);
  });
});

test('every move is said, and nothing else', async () => {
  const step = stepOf({ chart: 'ring', isFirst: false, nth: -2 });
  await withPage('390x844', {}, async (page) => {
    await goTo(page, stepBefore(step).id);
    await choose(page, 'steps');
    const said = page.locator('.reader [role=status]');
    expect(await said.textContent()).toBe('');
    await page.getByRole('button', { name: 'Next' }).press('Enter');
    const [words, picture] = await page
      .locator(`#${step.id} :is(.card p:first-child, figcaption)`)
      .allTextContents()
      .then((texts) => texts.map((text) => text.trim().replace(/\s+/g, ' ')));
    const heard = (await said.textContent())!;
    expect(heard).toMatch(/^\d+ of \d+\. /);
    expect(heard).toContain(`. ${words}`);
    expect(heard.endsWith(picture!)).toBe(true);
    await page.mouse.wheel(0, 3000);
    await page.waitForTimeout(600);
    expect(await said.textContent()).toBe(heard);
  });
});

test('arrow keys work only while they are asked for', async () => {
  const { id } = stepOf({ chart: 'timeline', nth: 2 });
  await withPage('1440x900', {}, async (page) => {
    await goTo(page, id);
    await page.waitForURL(`**/#${id}`);
    await choose(page, 'steps');
    const top = () => page.evaluate(() => scrollY);
    const before = await top();
    await page.locator('.to-menu').focus();
    await page.keyboard.press('ArrowRight');
    expect(await top()).toBe(before);
    await page.getByRole('button', { name: 'Next' }).focus();
    await page.keyboard.press('Alt+ArrowRight');
    expect(await top()).toBe(before);
    await page.keyboard.press('ArrowRight');
    expect(await top()).toBeGreaterThan(before);
    await page.keyboard.press('ArrowLeft');
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
  });
});

test('buttons go with the way that has them', async () => {
  await withPage('390x844', {}, async (page) => {
    expect(await offered(page)).toBe(0);
    await choose(page, 'steps');
    expect(await offered(page)).toBe(1);
    await choose(page, 'article');
    expect(await offered(page)).toBe(0);
  });
});

test('without storage every way still works', async () => {
  const { id } = stepOf({ chart: 'timeline', nth: 10 });
  const before = () =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  const faults: string[] = [];
  const watch = (page: Page) => page.on('pageerror', ({ message }) => faults.push(message));
  await withPage('390x844', { before, watch }, async (page) => {
    await choose(page, 'article');
    expect(await page.locator('.figure:visible').count()).toBe(0);
    await goTo(page, id);
    await page.waitForURL(`**/#${id}`);
    expect(faults).toEqual([]);
  });
});

test('without script no dead control is offered', async () => {
  await withPage('390x844', { javaScriptEnabled: false }, async (page) => {
    await page.locator('.to-menu').click();
    const chapters = await page.locator('[data-chapter]').count();
    expect(chapters).toBeGreaterThan(0);
    expect(await page.locator('.menu ol a:visible').count()).toBe(chapters);
    expect(await page.locator('.menu .ways').isVisible()).toBe(false);
    const id = await page.locator('[data-chapter]').nth(5).getAttribute('id');
    await page.locator('.menu ol a').nth(5).click();
    expect(page.url()).toBe(`${inject('site')}#${id}`);
  });
});

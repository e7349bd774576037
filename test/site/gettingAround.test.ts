import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { withPage } from './openPage.ts';
import { screen } from './screen.ts';
import { wheelTo } from './scroll.ts';
import { stepOf } from './stepOf.ts';

/** Brings a step up, and waits until the address says so. */
async function readStep(page: Page, id: string): Promise<void> {
  await page.evaluate((step) => document.getElementById(step)!.scrollIntoView(), id);
  await page.waitForURL(`**/#${id}`);
}

test('the address follows what is read', async () => {
  await withPage('390x844', {}, async (page) => {
    const length = await page.evaluate(() => history.length);
    for (const { id } of [4, 15, -4].map((nth) => stepOf({ nth }))) {
      await readStep(page, id);
    }
    expect(await page.evaluate(() => history.length)).toBe(length);
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForURL(inject('site'));
  });
});

test('back leaves the page as expected', async () => {
  await withPage('390x844', { url: '' }, async (page) => {
    await page.goto('about:blank');
    await page.goto(inject('site'));
    await readStep(page, stepOf({ nth: 20 }).id);
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  });
});

test.for(['390x844', '1440x900'] as const)('a link to a chapter shows its title at %s', async (size) => {
  await withPage(size, {}, async (page) => {
    for (const id of await page.locator('[data-chapter]').evaluateAll((all) => all.map(({ id }) => id))) {
      await page.goto(`${inject('site')}#${id}`);
      const top = await page
        .locator(`#${id} h2`)
        .evaluate((title) => title.getBoundingClientRect().top / innerHeight);
      expect(top, id).toBeGreaterThan(-0.02);
      expect(top, id).toBeLessThan(0.1);
    }
  });
});

test.for(['390x844', '1440x900'] as const)('a moving picture is linked to at its end at %s', async (size) => {
  const { id } = stepOf({ chart: 'night', isMoving: true });
  await withPage(size, { url: `${inject('site')}#${id}` }, async (page) => {
    const { figures } = await screen(page);
    expect(figures.map(({ active }) => active)).toEqual([id]);
    const drawn = figures[0]!.marks;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.reload();
    expect((await screen(page)).figures[0]!.marks).toEqual(drawn);
  });
});

test('chapters are reached by keyboard alone', async () => {
  await withPage('1440x900', {}, async (page) => {
    // A quick hand has gone before the code of the menu comes.
    await page.route('**/reading*.js', () => undefined);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    for (let index = 0; index < 3; index++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const fourth = await page.locator('[data-chapter]').nth(3).getAttribute('id');
    expect(page.url()).toBe(`${inject('site')}#${fourth}`);
    expect(await page.locator('#menu').evaluate((menu) => menu.matches(':popover-open'))).toBe(false);
  });
});

test('the menu names the chapter being read', async () => {
  await withPage('390x844', {}, async (page) => {
    const { id, chapter } = stepOf({ chart: 'timeline', nth: -12 });
    await readStep(page, id);
    expect(await page.locator('.menu [aria-current]').allTextContents()).toEqual([chapter]);
  });
});

test('the line of progress marks every chapter', async () => {
  await withPage('390x844', {}, async (page) => {
    await wheelTo(page, 400, 400);
    await expect
      .poll(() => page.locator('.progress i').count())
      .toBe(await page.locator('[data-chapter]').count());
    const lefts = await page
      .locator('.progress i')
      .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().left));
    expect(lefts).toEqual(lefts.toSorted((one, other) => one - other));
    expect(lefts.at(-1)! - lefts[0]!).toBeGreaterThan(200);
    const filled = () =>
      page
        .locator('.progress')
        .evaluate((line) => new DOMMatrix(getComputedStyle(line, '::before').transform).a);
    const before = await filled();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    await expect.poll(filled).toBeGreaterThan(before + 0.3);
  });
});

test('the line fills where styles cannot', async () => {
  const before = () => {
    CSS.supports = () => false;
  };
  await withPage('390x844', { before }, async (page) => {
    const read = () =>
      page
        .locator('.progress')
        .evaluate((line: HTMLElement) => Number(line.style.getPropertyValue('--read')));
    await page.evaluate(() => scrollTo(0, (document.documentElement.scrollHeight - innerHeight) / 2));
    await expect.poll(read).toBeCloseTo(0.5, 1);
  });
});

test('a returning reader continues or forgets', async () => {
  await withPage('390x844', {}, async (page) => {
    const { id, chapter } = stepOf({ chart: 'timeline', nth: -15 });
    await readStep(page, id);
    await page.goto('about:blank');
    await page.goto(inject('site'));
    const note = page.locator('.again');
    expect(await note.textContent()).toContain(chapter);
    await note.locator('a').press('Enter');
    await page.waitForURL(`**/#${id}`);
    expect(await note.count()).toBe(0);
    await page.goto('about:blank');
    await page.goto(inject('site'));
    await note.getByRole('button', { name: 'Forget' }).press('Enter');
    expect(await note.count()).toBe(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.reload();
    await page.waitForTimeout(300);
    expect(await note.count()).toBe(0);
  });
});

test('who has it forgotten is not followed', async () => {
  await withPage('390x844', {}, async (page) => {
    await readStep(page, stepOf({ nth: -20 }).id);
    await page.locator('.to-menu').click();
    await page.getByRole('button', { name: 'Forget them' }).click();
    await page.keyboard.press('Escape');
    await readStep(page, stepOf({ nth: -4 }).id);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

test('a first visit keeps and offers nothing', async () => {
  await withPage('390x844', {}, async (page) => {
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.again').count()).toBe(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

test('a link to this moment is copied', async () => {
  await withPage('390x844', { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    const { id } = stepOf({ nth: 3 });
    const link = page.locator(`#${id} .moment`);
    expect(await link.evaluate((one: HTMLAnchorElement) => one.href)).toBe(`${inject('site')}#${id}`);
    await link.press('Enter');
    await expect.poll(() => link.textContent()).toBe('Copied');
    expect(await page.locator('.said').textContent()).toBe('Link copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${inject('site')}#${id}`);
  });
});

test('every step has a link of its own', async () => {
  await withPage('390x844', {}, async (page) => {
    const without = await page
      .locator('[data-step]')
      .evaluateAll((steps) =>
        steps.filter((step) => step.querySelector('a.moment')?.getAttribute('href') !== `#${step.id}`),
      );
    expect(without).toEqual([]);
  });
});

import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { labelFaults } from './labelFaults.ts';
import { viewport, withPage, type SizeName } from './openPage.ts';

const SIZES = ['320x640', '390x844', '844x390', '1440x900'] as const;

/** Goes to the guess and waits until it can be drawn in. */
async function arrive(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector('draw-guess')!.scrollIntoView());
  await page.waitForSelector('draw-guess[data-ready] .field [data-key="axis"]', { state: 'attached' });
  await page.locator('draw-guess .field').evaluate((field) => field.scrollIntoView({ block: 'center' }));
}

/** Places in the field, as shares of its width and height, in pixels of the screen. */
async function places(page: Page, shares: [number, number][]): Promise<{ x: number; y: number }[]> {
  const box = (await page.locator('draw-guess .field').boundingBox())!;
  return shares.map(([x, y]) => ({ x: box.x + box.width * x, y: box.y + box.height * y }));
}

const values = (page: Page) =>
  page
    .locator('draw-guess input')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
/** How many weeks the true line covers, those before the birth among them. */
const weeksShown = (page: Page) =>
  page
    .locator('draw-guess [data-key="mother-area"]')
    .evaluate((area) => area.getAttribute('d')!.split('Z').length - 1);
const isDrawn = async (page: Page) => (await page.locator('draw-guess [data-key="yours"]').count()) === 1;
/** How many weeks are asked. */
const weeksAsked = (page: Page) => page.locator('draw-guess input').count();
const answer = (page: Page) => page.locator('draw-guess [role=status]').textContent();
const show = (page: Page) => page.getByRole('button', { name: 'Show her nights' }).click();

test.for(SIZES)('a mouse draws and the true line follows at %s', async (size) => {
  await withPage(size, {}, async (page) => {
    await arrive(page);
    const [asked, before] = [await weeksAsked(page), await weeksShown(page)];
    expect(asked).toBeGreaterThan(3);
    const [from, ...way] = await places(page, [
      [0.22, 0.3],
      [0.6, 0.5],
      [0.99, 0.4],
    ]);
    await page.mouse.move(from!.x, from!.y);
    await page.mouse.down();
    for (const { x, y } of way) await page.mouse.move(x, y, { steps: 3 });
    await page.mouse.up();
    expect(await isDrawn(page)).toBe(true);
    expect((await values(page)).filter(Boolean)).toHaveLength(asked);
    expect(await weeksShown(page)).toBe(before);
    expect(await answer(page)).toBe('');
    await show(page);
    expect(await answer(page)).toMatch(/^You drew .* a night on average\. Hers were .*not measured/);
    await expect.poll(() => weeksShown(page), { timeout: 5000 }).toBe(before + asked);
    expect(await isDrawn(page)).toBe(true);
    expect(await page.locator('draw-guess .field svg').evaluate(labelFaults)).toEqual([]);
  });
});

/** Draws a finger through places in the field; `scrolled` is how far that moves the page, in pixels. */
async function finger(shares: [number, number][]): Promise<{ scrolled: number; drawn: number }> {
  return await withPage('390x844', { hasTouch: true, isMobile: true }, async (page) => {
    await arrive(page);
    const session = await page.context().newCDPSession(page);
    const start = await page.evaluate(() => scrollY);
    for (const [index, point] of (await places(page, shares)).entries()) {
      const type = index ? 'touchMove' : 'touchStart';
      await session.send('Input.dispatchTouchEvent', { type, touchPoints: [point] });
    }
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.waitForTimeout(500);
    const scrolled = (await page.evaluate(() => scrollY)) - start;
    return { scrolled, drawn: (await values(page)).filter(Boolean).length };
  });
}

test('a finger that goes along draws', async () => {
  const { scrolled, drawn } = await finger([0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map((x) => [x, 0.4 + x / 8]));
  expect(scrolled).toBe(0);
  expect(drawn).toBeGreaterThan(6);
});

test('a finger that goes up scrolls', async () => {
  const { scrolled, drawn } = await finger([0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2].map((y) => [0.5, y]));
  expect(scrolled).toBeGreaterThan(50);
  expect(drawn).toBe(0);
});

test('the keyboard sets it week by week', async () => {
  await withPage('390x844', {}, async (page) => {
    await arrive(page);
    await page.locator('draw-guess summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    for (let press = 0; press < 9; press++) await page.keyboard.press('ArrowUp');
    expect((await values(page))[0]).toBe('4.5');
    expect(await isDrawn(page)).toBe(true);
    await page.getByLabel('Week 3, hours a night').fill('25');
    await page.keyboard.press('Tab');
    expect((await values(page)).slice(0, 3)).toEqual(['4.5', '', '10']);
    await page.getByRole('button', { name: 'Show her nights' }).focus();
    await page.keyboard.press('Enter');
    expect(await answer(page)).toMatch(
      /^You drew 2 weeks, at 7 hours 20 minutes a night on average\. Hers were/,
    );
    await page.getByRole('button', { name: 'Start again' }).focus();
    await page.keyboard.press('Enter');
    expect(await isDrawn(page)).toBe(false);
    expect(await answer(page)).toBe('');
    expect((await values(page)).filter(Boolean)).toEqual([]);
  });
});

test('nothing tells the true line before it is asked for', async () => {
  await withPage('390x844', {}, async (page) => {
    await arrive(page);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const heard = nodes.map(({ name }) => String(name?.value ?? '')).join(' ');
    const told = (await page.locator('draw-guess figcaption').textContent())!;
    expect(heard).toContain('Before the birth she slept');
    expect(heard).not.toContain(told.slice(0, 40));
    await show(page);
    const after = await session.send('Accessibility.getFullAXTree');
    expect(after.nodes.map(({ name }) => String(name?.value ?? '')).join(' ')).toContain(told.slice(0, 40));
  });
});

test('reduced motion shows the true line at once', async () => {
  await withPage('390x844', { reducedMotion: 'reduce' }, async (page) => {
    await arrive(page);
    const [before, after] = await page.evaluate(() => {
      const columns = () =>
        document.querySelector('draw-guess [data-key="mother-area"]')!.getAttribute('d')!.split('Z').length;
      const before = columns();
      document.querySelector<HTMLElement>('draw-guess [name=show]')!.click();
      return [before, columns()];
    });
    expect(after! - before!).toBe(await weeksAsked(page));
  });
});

test('a link leads past it', async () => {
  await withPage('390x844', {}, async (page) => {
    await arrive(page);
    await page.getByRole('link', { name: 'Skip this' }).click();
    const bottom = await page.locator('draw-guess').evaluate((guess) => guess.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThan(10);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.closest('draw-guess'))).toBeNull();
  });
});

test.for([
  ['without script', { javaScriptEnabled: false }],
  ['on paper', {}],
  ['in the plain article', {}],
  ['when its code does not come', {}],
] as const)('the chart is simply shown %s', async ([way, options]) => {
  const watch = (page: Page) => {
    if (way.startsWith('when')) void page.route('**/guessField*', (route) => route.abort());
  };
  await withPage('390x844', { ...options, watch }, async (page) => {
    if (way === 'on paper') await page.emulateMedia({ media: 'print' });
    if (way === 'in the plain article')
      await page.evaluate(() => (document.documentElement.dataset.way = 'article'));
    await page.locator('draw-guess').evaluate((guess) => guess.scrollIntoView());
    const picture = page.locator('draw-guess .still img').filter({ visible: true });
    await expect.poll(() => picture.count()).toBe(1);
    await expect
      .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
    expect(await page.locator('draw-guess figcaption').isVisible()).toBe(true);
    expect(
      await page
        .locator('draw-guess')
        .locator('button, input, summary, .field')
        .filter({ visible: true })
        .count(),
    ).toBe(0);
  });
});

/** The height of the guess and where what follows it stands, in pixels. */
const box = (page: Page) =>
  page
    .locator('draw-guess')
    .evaluate((guess) => [
      guess.getBoundingClientRect().height,
      guess.nextElementSibling!.getBoundingClientRect().top - guess.getBoundingClientRect().top,
    ]);

test.for(SIZES)('nothing moves when it wakes and when it shows at %s', async (size: SizeName) => {
  await withPage('390x844', { url: '' }, async (page) => {
    await page.setViewportSize(viewport(size));
    let release = () => {};
    const held = new Promise<void>((done) => (release = done));
    await page.route('**/guessField*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(inject('site'));
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(() => document.querySelector('draw-guess')!.scrollIntoView());
    const asleep = await box(page);
    expect(await page.locator('draw-guess[data-ready]').count()).toBe(0);
    release();
    await arrive(page);
    expect(await box(page)).toEqual(asleep);
    const all = (await weeksShown(page)) + (await weeksAsked(page));
    await show(page);
    await expect.poll(() => weeksShown(page), { timeout: 5000 }).toBe(all);
    expect(await box(page)).toEqual(asleep);
  });
});

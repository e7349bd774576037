import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { addresses } from './addresses.ts';
import { withPage } from './openPage.ts';
import { stepOf, steps } from './stepOf.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = inject('folder');
const main = readFileSync(join(folder, 'index.html'), 'utf8');
const ids = steps.map(({ id }) => id);
const quarrels = stepOf({ chart: 'timeline', mark: /^quarrels-9-2$/ }).id;
const sound = stepOf({ chart: 'plan', mark: /^level-open-least$/ }).id;
const feeds = stepOf({ chart: 'ring', mark: /^feeds-2$/ }).id;
const fall = stepOf({ chart: 'timeline', nth: 14 }).id;
const read = (path: string) => readFileSync(join(folder, path, 'index.html'), 'utf8');

async function violations(page: Page): Promise<unknown[]> {
  await page.evaluate(axe);
  return (await page.evaluate(
    'axe.run({ resultTypes: ["violations"], preload: false }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].target, nodes[0].failureSummary]))',
  )) as unknown[];
}

/** Brings a step's picture up and waits until it is at rest. */
async function stepTo(page: Page, id: string): Promise<void> {
  await page.evaluate((id) => document.getElementById(id)!.scrollIntoView(), id);
  await page.mouse.wheel(0, 2);
  await page.waitForFunction((id) => {
    const story = document.getElementById(id)!.closest<HTMLElement>('scroll-story')!;
    return 'live' in story.dataset && !('moving' in story.dataset) && story.dataset.active === id;
  }, id);
}

const openedAt = (page: Page, id: string) => page.locator(`#${id} a.to-numbers`);
const outlined = (page: Page) =>
  page.locator('svg.named > *').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-key')));

test('every step links to a page of rows', () => {
  expect(ids.length).toBeGreaterThan(34);
  for (const id of ids) {
    expect(main).toContain(`"numbers/${id}/"`);
    const page = read(`numbers/${id}`);
    expect(page).toContain('noindex');
    expect(page).toMatch(/<caption>.*<th scope="col">.*<th scope="row">/s);
    expect(page).toContain(`href="/#${id}"`);
  }
});

test('pages of numbers are valid and whole', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const titles = new Set<string>();
  for (const path of ['numbers', ...ids.map((id) => `numbers/${id}`)]) {
    const { results } = await validator.validateFile(join(folder, path, 'index.html'));
    expect(
      results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${path}: ${ruleId} ${message}`),
      ),
    ).toEqual([]);
    const page = read(path);
    expect(page.match(/<h1/g)).toHaveLength(1);
    titles.add(/<title>(.*)<\/title>/.exec(page)![1]!);
    const own = addresses(page).filter((address) => address.startsWith('/'));
    expect(own.filter((address) => !existsSync(join(folder, address.split('#')[0]!)))).toEqual([]);
  }
  expect(titles.size).toBe(ids.length + 1);
});

test('the size beside a CSV is the size sent', () => {
  const page = read('numbers');
  const named = [...page.matchAll(/(\w+)\.csv \(CSV, (\d+) kB\)/g)];
  expect(named.map(([, name]) => `${name}.csv`).toSorted()).toEqual(
    readdirSync(join(folder, 'data')).toSorted(),
  );
  for (const [, name, kilobytes] of named)
    expect(Math.abs(Number(kilobytes) * 1000 - statSync(join(folder, `data/${name}.csv`)).size)).toBeLessThan(
      1000,
    );
});

test('under a path the pages lead back to it', () => {
  const page = readFileSync(join(inject('subFolder'), 'numbers', ids[0]!, 'index.html'), 'utf8');
  const base = new URL(inject('siteUrl')).pathname;
  const own = addresses(page).filter((address) => address.startsWith('/'));
  expect(own.length).toBeGreaterThan(3);
  expect(own.filter((address) => !address.startsWith(base))).toEqual([]);
});

test('readers are led to About the numbers', async () => {
  await withPage('390x844', { javaScriptEnabled: false }, async (page) => {
    await page.locator('.closing a[href$="numbers/"]').click();
    expect(await page.locator('h1').textContent()).toBe('About the numbers');
    expect(await page.locator('meta[name=robots]').count()).toBe(0);
    for (const cited of ['zsz015', '1018031', 'World Health Organization'])
      expect(await page.locator('table').textContent()).toContain(cited);
  });
});

test.for(
  (['320x640', '1440x900'] as const).flatMap((size) =>
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      ['numbers/', `numbers/${quarrels}/`, `numbers/${sound}/`].map((path) => ({
        size,
        colorScheme,
        path,
      })),
    ),
  ),
)('axe finds nothing on $path at $size, $colorScheme', async ({ size, path, colorScheme }) => {
  await withPage(size, { colorScheme, url: inject('site') + path }, async (page) => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(await violations(page)).toEqual([]);
  });
});

test('without a script the link opens its page', async () => {
  await withPage('390x844', { javaScriptEnabled: false }, async (page) => {
    await openedAt(page, fall).click();
    expect(page.url()).toBe(`${inject('site')}numbers/${fall}/`);
    await page.locator('a', { hasText: 'Back to this place' }).click();
    expect(page.url()).toBe(`${inject('site')}#${fall}`);
  });
});

test.for(['390x844', '1440x900'] as const)('the numbers open beside the picture at %s', async (size) => {
  await withPage(size, {}, async (page) => {
    await stepTo(page, quarrels);
    await openedAt(page, quarrels).press('Enter');
    const dialog = page.locator('dialog.numbers');
    await dialog.waitFor();
    const covers = await page.evaluate((id) => {
      const box = (element: Element) => element.getBoundingClientRect();
      const dialog = box(document.querySelector('dialog.numbers')!);
      const figure = box(document.getElementById(id)!.closest('scroll-story')!.querySelector('.figure')!);
      return (
        Math.min(dialog.right, figure.right) - Math.max(dialog.left, figure.left) > 1 &&
        Math.min(dialog.bottom, figure.bottom) - Math.max(dialog.top, figure.top) > 1
      );
    }, quarrels);
    expect(covers).toBe(false);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await openedAt(page, quarrels).evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await page.locator('svg.named').count()).toBe(0);
  });
});

test('arrow keys go from row to row', async () => {
  await withPage('1440x900', {}, async (page) => {
    await stepTo(page, quarrels);
    await openedAt(page, quarrels).press('Enter');
    const rows = page.locator('dialog.numbers tr[data-marks]');
    await rows.first().waitFor();
    expect(await page.locator('dialog.numbers tr[tabindex="0"]').count()).toBe(1);
    for (const key of ['Tab', 'Tab']) await page.keyboard.press(key);
    expect(await rows.first().evaluate((row) => row === document.activeElement)).toBe(true);
    for (let down = 0; down < 5; down++) await page.keyboard.press('ArrowDown');
    const marks = (await rows.nth(5).getAttribute('data-marks'))!.split(' ');
    expect(marks.length).toBeGreaterThan(1);
    expect(marks).toEqual(expect.arrayContaining(await outlined(page)));
    expect((await outlined(page)).length).toBeGreaterThan(1);
  });
});

test('a focused row stands clear of the heading', async () => {
  await withPage('390x844', {}, async (page) => {
    await stepTo(page, quarrels);
    await openedAt(page, quarrels).press('Enter');
    await page.locator('dialog.numbers tr[data-marks]').first().waitFor();
    for (const key of ['Tab', 'Tab']) await page.keyboard.press(key);
    const keys = ['ArrowDown', 'ArrowUp'].flatMap((key) => Array<string>(20).fill(key));
    const under: string[] = [];
    for (const key of keys) {
      await page.keyboard.press(key);
      const hidden = await page.evaluate(() => {
        const head = document.querySelector('dialog.numbers > header')!.getBoundingClientRect();
        const row = document.activeElement!;
        return row.getBoundingClientRect().top < head.bottom - 1 ? row.textContent : '';
      });
      if (hidden) under.push(hidden);
    }
    expect(under).toEqual([]);
  });
});

test('back closes the numbers', async () => {
  await withPage('390x844', {}, async (page) => {
    await page.evaluate((id) => (location.hash = id!), ids[0]);
    await stepTo(page, quarrels);
    await openedAt(page, quarrels).press('Enter');
    const dialog = page.locator('dialog.numbers');
    await dialog.waitFor();
    await page.goBack();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.locator('.figure .named').count()).toBe(0);
  });
});

test('pointing at a row outlines its marks', async () => {
  await withPage('1440x900', {}, async (page) => {
    await stepTo(page, sound);
    await openedAt(page, sound).click();
    await page.locator('dialog.numbers tr[data-marks~="level-open-least"]').hover();
    expect(await outlined(page)).toEqual(['level-open-least']);
  });
});

test.for([
  [
    quarrels,
    'quarrels-9-2',
    /^Week 9\. Quarrels, a week: \d+\. Drawn to fit her words, not measured \(quarrels\.csv/,
  ],
  [feeds, 'feeds-2', /12 times a day\. Hours: 24\..*divided by 2\. Worked out/],
  [
    stepOf({ chart: 'night', isMoving: false }).id,
    'baby-3-',
    /Minutes: \d+\. Drawn to fit her words, not measured \((our rule|wakings)/,
  ],
] as const)('a press on %s: %s says where it comes from', async ([id, key, words]) => {
  await withPage('390x844', { hasTouch: true }, async (page) => {
    await stepTo(page, id);
    const at = await page.evaluate(
      ([id, key]) => {
        const story = document.getElementById(id)!.closest('scroll-story')!;
        const { x, y, width, height } = story
          .querySelector(`.figure svg [data-key^="${key}"]`)!
          .getBoundingClientRect();
        return [x + width / 2, y + height / 2] as const;
      },
      [id, key] as const,
    );
    await page.touchscreen.tap(...at);
    const line = page.locator('.explained');
    await line.waitFor();
    expect(await line.textContent()).toMatch(words);
    // Right after a tap, Chromium may lose a turn of the wheel.
    const turned = async () => {
      await page.mouse.wheel(0, 40);
      return await line.count();
    };
    await expect.poll(turned).toBe(0);
    expect(await page.locator('svg.named').count()).toBe(0);
  });
});

test('what was said leads to all the numbers', async () => {
  await withPage('1440x900', {}, async (page) => {
    await stepTo(page, feeds);
    const mark = page.locator(`#${feeds}`).locator('xpath=ancestor::scroll-story').locator('.figure svg');
    const { x, y, width, height } = (await mark.locator('[data-key="feeds-2"]').boundingBox())!;
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.getByRole('button', { name: 'All the numbers' }).click();
    await page.locator('dialog.numbers').waitFor();
    expect(await page.locator('.explained').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await openedAt(page, feeds).evaluate((link) => link === document.activeElement)).toBe(true);
  });
});

test('numbers that cannot be fetched open as a page', async () => {
  await withPage('1440x900', {}, async (page) => {
    await page.route(`**/numbers/${fall}/`, (route) =>
      route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
    );
    await openedAt(page, fall).click();
    await page.waitForURL(`**/numbers/${fall}/`);
    expect(await page.locator('table').count()).toBeGreaterThan(0);
  });
});

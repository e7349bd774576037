import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { labelFaults } from './labelFaults.ts';
import { withPage } from './openPage.ts';
import { screen } from './screen.ts';
import { places } from './scroll.ts';

/** The faults of every step's labels, by step, in the picture that is pinned while the step is read. */
async function liveFaults(page: Page): Promise<Record<string, string[]>> {
  const faults: Record<string, string[]> = {};
  for (const { id, y } of await places(page)) {
    await page.evaluate((top) => scrollTo(0, top), y);
    await screen(page);
    const picture = page.locator(`scroll-story[data-active="${id}"] .figure svg`);
    if ((await picture.count()) !== 1) faults[id] = ['is not the active step'];
    else {
      const found = await picture.evaluate(labelFaults);
      if (found.length) faults[id] = found;
    }
  }
  return faults;
}

test.for(['320x640', '390x844', '768x1024', '1440x900', '1920x1080'] as const)(
  'labels stand free and whole at %s',
  async (size) => {
    await withPage(size, { reducedMotion: 'reduce' }, async (page) => {
      expect(await liveFaults(page)).toEqual({});
    });
  },
);

test('labels stand free with text twice as large', async () => {
  await withPage('390x844', { reducedMotion: 'reduce', url: '' }, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    await page.goto(inject('site'));
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    expect(await liveFaults(page)).toEqual({});
  });
});

test('labels of static pictures stand free, 288 px wide', async () => {
  const faults: Record<string, string[]> = {};
  await withPage('320x640', { url: '' }, async (page) => {
    for (const name of readdirSync(join(inject('folder'), 'views'))) {
      await page.goto(`${inject('site')}views/${name}`);
      await page.evaluate(() => {
        document.documentElement.setAttribute('width', '288');
        document.documentElement.removeAttribute('height');
      });
      const found = await page.locator(':root').evaluate(labelFaults);
      if (found.length) faults[name] = found;
    }
  });
  expect(faults).toEqual({});
});

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fromFresh } from './fromFresh.ts';
import { viewport, withPage } from './openPage.ts';
import { screen } from './screen.ts';
import { every, places } from './scroll.ts';

describe.concurrent.each(['390x844', '1440x900'] as const)('at %s', (size) => {
  test('a change of size shows the same', async () => {
    const { width, height } = viewport(size);
    const sizes = [
      { width, height: height - 150 },
      { width, height },
      { width: width - 60, height },
      { width: height, height: width },
      { width, height },
    ];
    const faults: string[] = [];
    await withPage(size, {}, async (page) => {
      for (const { id, y } of every(await places(page), 12)) {
        await page.evaluate((top) => scrollTo(0, top), y);
        await screen(page);
        for (const next of sizes) {
          await page.setViewportSize(next);
          for (const found of await fromFresh(page))
            faults.push(`${id} at ${next.width}x${next.height} ${found}`);
        }
      }
    });
    expect(faults).toEqual([]);
  });

  test('a larger text shows the same', async () => {
    const enlarge = async (page: Page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: { standard: 24 } });
    };
    const faults: string[] = [];
    const all = await withPage(size, {}, places);
    for (const { id, y } of every(all, 16))
      await withPage(size, {}, async (page) => {
        await page.evaluate((top) => scrollTo(0, top), y);
        await screen(page);
        await enlarge(page);
        for (const found of await fromFresh(page, enlarge)) faults.push(`${id} ${found}`);
      });
    expect(faults).toEqual([]);
  });
});

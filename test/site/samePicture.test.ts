import { describe, expect, test } from 'vitest';
import { withPage } from './openPage.ts';
import { compare, read, reading } from './reading.ts';
import { differences, screen } from './screen.ts';
import { every, flingTo, keyTo, places, wheelTo } from './scroll.ts';

describe.concurrent.each(['390x844', '1440x900'] as const)('at %s', (size) => {
  test('slow reading shows every step its own', async () => {
    const { screens } = await reading(size);
    expect(screens.size).toBeGreaterThan(34);
    const strangers = [...screens].filter(
      ([id, { figures }]) => !figures.some(({ active }) => active === id),
    );
    expect(strangers.map(([id, { figures }]) => [id, ...figures.map(({ active }) => active)])).toEqual([]);
  });

  test('reading backwards shows the same pictures', async () => {
    const backwards = await withPage(size, {}, async (page) => {
      const all = await places(page);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      return read(page, all.toReversed());
    });
    const { screens } = await reading(size);
    const faults = [...backwards].map(([id, seen]) => [id, ...differences(seen, screens.get(id)!)]);
    expect(faults.filter(({ length }) => length > 1)).toEqual([]);
  });

  test('a link from the top shows the same', async () => {
    const faults = await compare(size, (await reading(size)).places, (page, { id }) =>
      page.evaluate(async (hash) => {
        scrollTo(0, 0);
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        location.hash = '';
        location.hash = hash;
      }, id),
    );
    expect(faults).toEqual({});
  });

  test('End, Home and a jump show the same', async () => {
    const faults = await compare(size, (await reading(size)).places, async (page, { id }) => {
      await keyTo(page, 'End');
      await keyTo(page, 'Home');
      await page.locator(`[id="${id}"]`).evaluate((step) => step.scrollIntoView());
    });
    expect(faults).toEqual({});
  });

  test('a reload in mid-page shows the same', async () => {
    const faults = await compare(size, (await reading(size)).places, async (page, { y }) => {
      await page.evaluate((top) => scrollTo(0, top), y);
      await page.waitForTimeout(30);
      await page.reload();
      // Chromium may come back to the pixel beside it, and a picture that follows the scroll then is another one.
      await page.evaluate((top) => Math.abs(scrollY - top) < 2 && scrollTo(0, top), y);
    });
    expect(faults).toEqual({});
  });

  test('a fling down or up shows the same', async () => {
    const { places: all } = await reading(size);
    const faults = await compare(size, every(all, 8), async (page, { y }) => {
      await page.evaluate(() => scrollTo(0, 0));
      await flingTo(page, y);
    });
    const upwards = await compare(size, every(all, 8), async (page, { y }) => {
      await page.keyboard.press('End');
      await page.waitForTimeout(60);
      await flingTo(page, y);
    });
    expect({ faults, upwards }).toEqual({ faults: {}, upwards: {} });
  });

  test('back after a link shows the same', async () => {
    const { places: all } = await reading(size);
    const faults = await compare(size, every(all, 8), async (page, { y }) => {
      await page.evaluate((top) => scrollTo(0, top), y);
      await screen(page);
      await page.evaluate((id) => (location.hash = id), all.at(-1)!.id);
      await screen(page);
      await page.goBack();
      await page.waitForFunction((top) => scrollY === top, y);
    });
    expect(faults).toEqual({});
  });

  test('a screen of twice the density shows the same', async () => {
    const { places: all, screens } = await reading(size);
    await withPage(size, { deviceScaleFactor: 2 }, async (page) => {
      const faults = [];
      for (const { id, y } of every(all, 6)) {
        await wheelTo(page, y, 900);
        const found = differences(await screen(page), screens.get(id)!);
        if (found.length) faults.push([id, ...found]);
      }
      expect(faults).toEqual([]);
    });
  });
});

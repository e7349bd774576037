import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withPage, type SizeName } from './openPage.ts';
import { stepBefore, stepOf } from './stepOf.ts';

/** What has the focus, and whether any of it can be seen: 25 points of it, each with what lies on top. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement!;
    if (element === document.body) return undefined;
    const { left, top, width, height } = element.getBoundingClientRect();
    const shares = [0.05, 0.25, 0.5, 0.75, 0.95];
    const points = shares.flatMap((across) =>
      shares.map((down) => [left + width * across, top + height * down]),
    );
    const isSeen = points.some(([x, y]) => {
      const there = document.elementFromPoint(x!, y!);
      return there !== null && (element.contains(there) || there.contains(element));
    });
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      name: `${element.closest('[id]')?.id}: ${element.getAttribute('aria-label') ?? element.textContent.trim()}`,
      isSeen,
      isMarked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    };
  });

/** Walks the whole page with a key. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab') {
  const seen: NonNullable<Awaited<ReturnType<typeof focused>>>[] = [];
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (!now) break;
    seen.push(now);
  }
  return seen;
}

const walks = (['390x844', '1440x900', '844x390', '320x568'] as SizeName[]).flatMap((size) =>
  (['scroll', 'steps'] as const).map((way) => ({ size, way })),
);

test.for(walks)('nothing hides what is focused at $size, $way', async ({ size, way }) => {
  await withPage(size, { reducedMotion: 'reduce' }, async (page) => {
    await page.evaluate((kept) => localStorage.setItem('every-two-hours:/:way', kept), way);
    await page.reload();
    if (way === 'steps') await page.locator('.stepper').waitFor();
    const [down, up] = [await walk(page, 'Tab'), await walk(page, 'Shift+Tab')];
    expect(Math.min(down.length, up.length)).toBeGreaterThan(100);
    const all = [...down, ...up];
    expect(all.filter(({ isSeen }) => !isSeen).map(({ name }) => name)).toEqual([]);
    expect(all.filter(({ isMarked }) => !isMarked).map(({ name }) => name)).toEqual([]);
  });
});

test('tab goes on from where next has led', async () => {
  const step = stepOf({ chart: 'timeline', isFirst: false, isMoving: false, nth: -3 });
  const before = stepBefore(step);
  await withPage('390x844', { reducedMotion: 'reduce' }, async (page) => {
    await page.evaluate(() => localStorage.setItem('every-two-hours:/:way', 'steps'));
    await page.reload();
    await page.evaluate((id) => document.getElementById(id)!.scrollIntoView(), before.id);
    const next = page.getByRole('button', { name: 'Next' });
    await next.press('Enter');
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => document.activeElement!.closest('[data-step]')?.id);
    expect(inside).toBe(step.id);
  });
});

test('tab goes on from where continue has led', async () => {
  const { id } = stepOf({ chart: 'timeline', nth: -6 });
  await withPage('390x844', {}, async (page) => {
    await page.evaluate((id) => localStorage.setItem('every-two-hours:/:place', id), id);
    await page.reload();
    await page.locator('.again a').press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.closest('[data-step]')?.id)).toBe(id);
  });
});

test('no two links of one name lead apart', async () => {
  await withPage('390x844', {}, async (page) => {
    const links = await page
      .locator('main a')
      .evaluateAll((all) =>
        all.map((link) => [
          link.getAttribute('aria-label') ?? link.textContent.trim(),
          (link as HTMLAnchorElement).href,
        ]),
      );
    const byName = Map.groupBy(links, ([name]) => name);
    const apart = [...byName].filter(([, some]) => new Set(some.map(([, address]) => address)).size > 1);
    expect(apart.map(([name]) => name)).toEqual([]);
  });
});

import type { Page } from 'playwright-core';

/** A step and how far down the page it is when a link leads to it. */
export interface Place {
  id: string;
  y: number;
}

/** Where a link to each step leads. The page is at its top afterwards. */
export async function places(page: Page): Promise<Place[]> {
  return await page.evaluate(() => {
    const found = [...document.querySelectorAll<HTMLElement>('[data-step]')].map((step) => {
      step.scrollIntoView();
      return { id: step.id, y: scrollY };
    });
    scrollTo(0, 0);
    return found;
  });
}

/** Turns the wheel until the page stands at `y`, at most `move` pixels at once, and waits for each move to arrive. */
export async function wheelTo(page: Page, y: number, move: number): Promise<void> {
  const { width, height } = page.viewportSize()!;
  await page.mouse.move(width / 2, height / 2);
  for (let now = await page.evaluate(() => scrollY), tries = 0; Math.abs(now - y) >= 1; tries++) {
    if (tries > 2000) throw new Error(`the wheel does not lead to ${y}`);
    const target = now + Math.max(-move, Math.min(move, y - now));
    await page.mouse.wheel(0, target - now);
    now = await page.evaluate(async (wanted) => {
      const end = performance.now() + 500;
      while (Math.abs(scrollY - wanted) >= 1 && performance.now() < end)
        await new Promise(requestAnimationFrame);
      return scrollY;
    }, target);
  }
}

/** Turns the wheel all at once, as a thumb flings a page, and lets it run out at `y`. */
export async function flingTo(page: Page, y: number): Promise<void> {
  const { width, height } = page.viewportSize()!;
  await page.mouse.move(width / 2, height / 2);
  const way = y - (await page.evaluate(() => scrollY));
  const turns = Math.max(1, Math.round(Math.abs(way) / 1500));
  const turned = Array.from({ length: turns }, () => page.mouse.wheel(0, way / turns));
  await Promise.all(turned);
  await page.waitForTimeout(120);
  await wheelTo(page, y, 2000);
}

/** Presses a key until the page is where it leads: Chromium loses one that comes while another still scrolls. */
export async function keyTo(page: Page, key: 'Home' | 'End'): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    await page.keyboard.press(key);
    const isThere = await page.evaluate(async (end) => {
      for (let last = -1; last !== scrollY;) {
        last = scrollY;
        await new Promise((done) => setTimeout(done, 60));
      }
      return end ? scrollY + innerHeight > document.documentElement.scrollHeight - 2 : scrollY === 0;
    }, key === 'End');
    if (isThere) return;
  }
  throw new Error(`${key} leads nowhere`);
}

/** Every nth place, for ways that are too slow to try on all of them. */
export const every = (all: Place[], nth: number): Place[] => all.filter((_, index) => index % nth === 2);

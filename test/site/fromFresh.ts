import type { Page } from 'playwright-core';
import { openPage } from './openPage.ts';
import { differences, screen } from './screen.ts';

/** What differs from a page that was only just opened at the same size and place. */
export async function fromFresh(
  page: Page,
  prepare: (fresh: Page) => Promise<void> = async () => {},
): Promise<string[]> {
  const seen = await screen(page);
  const { width, height } = page.viewportSize()!;
  const fresh = await openPage(`${width}x${height}`, { url: '' });
  await prepare(fresh);
  await fresh.goto(page.url());
  await fresh.evaluate((y) => scrollTo(0, y), seen.y);
  const found = differences(seen, await screen(fresh));
  await fresh.context().close();
  return found;
}

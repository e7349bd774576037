import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';

let shared: Promise<Browser> | undefined;

/** The one browser of the run. */
export const browser = (): Promise<Browser> => (shared ??= chromium.connect(inject('browser')));

interface Options extends BrowserContextOptions {
  /** Runs before the page's own scripts. */
  before?: () => void;
  /** Instead of the site's first page; `''` opens none. */
  url?: string;
  /** Hears of the page before it opens. */
  watch?: (page: Page) => void;
}

/** Width and height in one word, as a test is named. */
export type SizeName = `${number}x${number}`;

/** `390x844` as a viewport. */
export function viewport(size: SizeName): { width: number; height: number } {
  const [width, height] = size.split('x').map(Number);
  return { width: width!, height: height! };
}

/** Opens the site in a browser of its own, with no storage, and waits until it stands. */
export async function openPage(
  size: SizeName,
  { before, url, watch, ...options }: Options = {},
): Promise<Page> {
  const context = await (await browser()).newContext({ viewport: viewport(size), ...options });
  const page = await context.newPage();
  if (before) await page.addInitScript(before);
  watch?.(page);
  if (url !== '') await page.goto(url ?? inject('site'));
  return page;
}

/** Opens the site for as long as `use` takes. */
export async function withPage<T>(
  size: SizeName,
  options: Options,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await openPage(size, options);
  try {
    return await use(page);
  } finally {
    await page.context().close();
  }
}

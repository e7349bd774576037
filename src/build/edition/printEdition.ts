import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser } from 'playwright-core';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Where the story is printed from when nobody said where it will stand. */
const NOWHERE = 'http://edition.invalid';

interface Where {
  /** The built site. */
  folder: string;
  /** The origin that it will have, where that is known. */
  site: string | undefined;
  /** Its path in words, with a slash at either end. */
  base: string;
}

/** On paper from nowhere, the site's own files cannot be reached. */
const withoutOwnLinks = (html: string) => html.replace(/(<a\b[^>]*?) href="(?![a-z]+:|#)[^"]*"/g, '$1');

/**
 * Prints the built story on A4, as any reader's browser would without script: tagged, with an outline.
 * @throws Error when the page asks for a file that was not built
 */
export async function printEdition(browser: Browser, { folder, site, base }: Where): Promise<Buffer> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const lost: string[] = [];
  await context.route('**/*', async (route) => {
    const path = decodeURI(new URL(route.request().url()).pathname).slice(base.length) || 'index.html';
    try {
      const file = readFileSync(join(folder, path));
      const body = path === 'index.html' && !site ? withoutOwnLinks(file.toString()) : file;
      await route.fulfill({ body, contentType: TYPES[extname(path)] ?? 'application/octet-stream' });
    } catch {
      lost.push(path);
      await route.abort();
    }
  });
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.goto((site ?? NOWHERE) + base, { waitUntil: 'networkidle' });
  const pdf = await page.pdf({ format: 'A4', tagged: true, outline: true });
  await context.close();
  if (lost.length) throw new Error(`these files were not built: ${lost.join(', ')}`);
  return pdf;
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { EDITION, megabytes, SIZE, withoutOffer } from './offer.ts';
import { printEdition } from './printEdition.ts';
import { within } from './within.ts';

/** Asked for only here: playwright-core may not be installed. */
const launch = async (limit: number) => (await import('./findBrowser.ts')).launch(limit);

/** How many milliseconds the browser may take to start, and to print. */
const LIMITS = { start: 20_000, print: 60_000 };

const firstLine = (error: unknown) => String(error instanceof Error ? error.message : error).split('\n')[0];

/**
 * Prints the built story to a PDF beside it, and has the page offer it. Whether there will be one is decided before
 * the page is made. Without a browser, or with one that hangs or fails, the build says so and goes on, and the page
 * offers nothing.
 * @param wanted whether a build should make it
 * @param where the origin and the path of the site
 */
export function edition(
  wanted: boolean,
  where: { site?: string; base: string },
  limits = LIMITS,
): AstroIntegration {
  let offered = false;
  return {
    name: 'edition',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, logger }) => {
        if (command === 'build' && wanted) {
          try {
            await (await launch(limits.start)).end();
            offered = true;
          } catch (error) {
            logger.warn(`${EDITION} was not made, for no browser starts: ${firstLine(error)}`);
          }
        }
        updateConfig({ vite: { define: { 'import.meta.env.OFFERS_EDITION': String(offered) } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!offered) return;
        const folder = fileURLToPath(dir);
        const page = join(folder, 'index.html');
        const html = readFileSync(page, 'utf8');
        try {
          const size = megabytes(await print(folder, where, limits));
          writeFileSync(page, html.replace(SIZE, size));
          logger.info(`${EDITION}, ${size}`);
        } catch (error) {
          writeFileSync(page, withoutOffer(html));
          logger.warn(`${EDITION} was not made, for it could not be printed: ${firstLine(error)}`);
        }
      },
    },
  };
}

/** Makes the file, and says how many bytes it has. */
async function print(
  folder: string,
  { site, base }: { site?: string; base: string },
  limits: typeof LIMITS,
): Promise<number> {
  const { browser, end } = await launch(limits.start);
  try {
    const pdf = await within(limits.print, printEdition(browser, { folder, site, base }));
    writeFileSync(join(folder, EDITION), pdf);
    return pdf.length;
  } finally {
    await end();
  }
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { EDITION, megabytes, SIZE } from './offer.ts';
import { printEdition } from './printEdition.ts';

/** Asked for only here: playwright-core may not be installed. */
const launch = async () => (await import('./findBrowser.ts')).launch();

/**
 * Prints the built story to a PDF beside it, and has the page offer it. Whether there will be one is decided before
 * the page is made: without a browser the build says so and goes on.
 * @param wanted whether a build should make it
 * @param where the origin and the path of the site
 * @throws Error when there is a browser and it fails to print
 */
export function edition(wanted: boolean, where: { site?: string; base: string }): AstroIntegration {
  let offered = false;
  return {
    name: 'edition',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, logger }) => {
        if (command === 'build' && wanted) {
          try {
            await (await launch()).close();
            offered = true;
          } catch (error) {
            const [reason] = (error as Error).message.split('\n');
            logger.warn(`${EDITION} was not made, for no browser starts: ${reason}`);
          }
        }
        updateConfig({ vite: { define: { 'import.meta.env.OFFERS_EDITION': String(offered) } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!offered) return;
        const folder = fileURLToPath(dir);
        const size = await print(folder, where).catch((error: Error) => {
          throw new Error(`${EDITION} could not be printed: ${error.message}`);
        });
        const page = join(folder, 'index.html');
        writeFileSync(page, readFileSync(page, 'utf8').replace(SIZE, megabytes(size)));
        logger.info(`${EDITION}, ${megabytes(size)}`);
      },
    },
  };
}

/** Makes the file, and says how many bytes it has. */
async function print(folder: string, { site, base }: { site?: string; base: string }): Promise<number> {
  const browser = await launch();
  try {
    const pdf = await printEdition(browser, { folder, site, base });
    writeFileSync(join(folder, EDITION), pdf);
    return pdf.length;
  } finally {
    await browser.close();
  }
}

import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { tighten } from './tighten.ts';

/** Tightens the security policy of every page that was built. */
export const tightPolicy = (): AstroIntegration => ({
  name: 'tight-policy',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      for (const name of globSync('**/*.html', { cwd: folder })) {
        const page = join(folder, name);
        writeFileSync(page, tighten(readFileSync(page, 'utf8')));
      }
    },
  },
});

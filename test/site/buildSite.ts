import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');

interface Options {
  /** Whether the printed edition is made as well, which takes seconds. */
  edition?: boolean;
  /** The project's folder, when it is another than this one. */
  root?: string;
}

/** Builds the site into a new folder and returns the folder. `siteUrl` is what a deployer sets as `SITE_URL`. */
export async function buildSite(siteUrl?: string, { edition = false, root }: Options = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const { SITE_URL: _, NODE_ENV: __, VITEST: ___, EDITION: ____, ...environment } = process.env;
  const child = spawn(process.execPath, [astro, 'build', '--outDir', folder], {
    cwd: root,
    env: {
      ...environment,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...(siteUrl && { SITE_URL: siteUrl }),
      ...(!edition && { EDITION: 'no' }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`the site does not build:\n${said}`);
  return folder;
}

import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { buildSite } from './buildSite.ts';
import { launchServer } from '../../src/build/edition/findBrowser.ts';
import { serve } from './serve.ts';

/** Where the second site stands, as a deployer would write it. */
const SITE_URL = 'https://example.org/my%20stories/%C3%A9t%C3%A9/';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the site. */
    site: string;
    /** The folder it was built into. */
    folder: string;
    /** The same site, built for `siteUrl`, where it is served, and its folder. */
    subSite: string;
    subFolder: string;
    siteUrl: string;
    /** Where the browser is reached. */
    browser: string;
  }
}

/** Builds the site twice, serves both, and starts one browser for all test files. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const [folder, subFolder] = [await buildSite(), await buildSite(SITE_URL)];
  const [site, subSite] = [await serve(folder), await serve(subFolder, new URL(SITE_URL).pathname)];
  const browser = await launchServer();
  provide('site', site.url);
  provide('folder', folder);
  provide('subSite', subSite.url);
  provide('subFolder', subFolder);
  provide('siteUrl', SITE_URL);
  provide('browser', browser.address);
  return async () => {
    await Promise.all([browser.end(), site.close(), subSite.close()]);
    for (const built of [folder, subFolder]) rmSync(built, { recursive: true, force: true });
  };
}

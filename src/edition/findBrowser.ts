import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type BrowserServer } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const runs = (path: string) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The machine's own Chromium or Chrome: `CHROME_PATH`, else the first of the usual names. */
function systemBrowser(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  if (environment.CHROME_PATH) return environment.CHROME_PATH;
  const folders = (environment.PATH ?? '').split(delimiter);
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...APPS].find(runs);
}

/** The packed browser's own list names one fixed folder; without a font, text has no height. */
const fontsOf = (folder: string) =>
  `<?xml version="1.0"?><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>` +
  `<dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`;

/** A browser that npm brought along, unpacked into a folder of its own: what another run left half done is not found. */
async function packedBrowser(): Promise<{ path: string; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  // Without this it leaves out the libraries that a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs24.x';
  const { default: packed } = await import('@sparticuz/chromium');
  const path = await packed.executablePath();
  writeFileSync(join(folder, 'fonts/fonts.conf'), fontsOf(join(folder, 'fonts')));
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  return { path, folder };
}

async function found(): Promise<{ executablePath: string; args: string[]; discard: () => void }> {
  const system = systemBrowser();
  if (system) return { executablePath: system, args: FLAGS, discard: () => {} };
  const { path, folder } = await packedBrowser();
  return {
    executablePath: path,
    args: [...FLAGS, '--headless=shell'],
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Starts Chromium: the machine's own, else the one from npm. */
export async function launch(): Promise<Browser> {
  const { discard, ...options } = await found();
  const browser = await chromium.launch(options);
  browser.on('disconnected', discard);
  return browser;
}

/** The same, for several processes to share by its address. */
export async function launchServer(): Promise<BrowserServer> {
  const { discard, ...options } = await found();
  const server = await chromium.launchServer(options);
  server.on('close', discard);
  return server;
}

import { accessSync, constants, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { discard } from './discard.ts';

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

async function found(): Promise<{ executablePath: string; args: string[]; folder?: string }> {
  const system = systemBrowser();
  if (system) return { executablePath: system, args: FLAGS };
  const { path, folder } = await packedBrowser();
  return { executablePath: path, args: [...FLAGS, '--headless=shell'], folder };
}

/** How many milliseconds a browser may take to start: it is unpacked by then, and a busy machine is slow. */
const TO_START = 30_000;

/** Ends a browser, even one that no longer answers; then nothing of it is left. */
type End = () => Promise<void>;

/**
 * Starts Chromium, the machine's own or else the one from npm, for several processes to share by its address.
 * @throws Error when it does not start in `limit` milliseconds; nothing of it is left then
 */
export async function launchServer(limit = TO_START): Promise<{ address: string; end: End }> {
  const { folder, ...options } = await found();
  const clear = async () => {
    if (folder) await discard(folder);
  };
  try {
    const server = await chromium.launchServer({ ...options, timeout: limit });
    return { address: server.wsEndpoint(), end: () => server.kill().then(clear) };
  } catch (error) {
    await clear();
    throw error;
  }
}

/** The same for this process alone. */
export async function launch(limit = TO_START): Promise<{ browser: Browser; end: End }> {
  const { address, end } = await launchServer(limit);
  try {
    return { browser: await chromium.connect(address, { timeout: limit }), end };
  } catch (error) {
    await end();
    throw error;
  }
}

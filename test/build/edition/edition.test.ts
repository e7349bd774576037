import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { edition } from '../../../src/build/edition/edition.ts';
import * as findBrowser from '../../../src/build/edition/findBrowser.ts';
import * as printing from '../../../src/build/edition/printEdition.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

function folderWith(name: string, text: string, mode = 0o644): string {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, name), text, { mode });
  return folder;
}

/** What a build or a preview is told at its start, what it warns of, and what it does at its end. */
async function setUp(command: 'build' | 'dev', wanted: boolean, limits = { start: 5000, print: 5000 }) {
  const updateConfig = vi.fn<(config: object) => void>();
  const warn = vi.fn<(message: string) => void>();
  const logger = { warn, info: () => {} };
  const { hooks } = edition(wanted, { base: '/' }, limits);
  await hooks['astro:config:setup']!({ command, updateConfig, logger } as never);
  const finish = (folder: string) =>
    hooks['astro:build:done']!({ dir: pathToFileURL(`${folder}/`), logger } as never);
  return { config: updateConfig.mock.lastCall![0], warn, finish };
}

const offers = (offered: boolean) => ({
  vite: { define: { 'import.meta.env.OFFERS_EDITION': String(offered) } },
});

test('without a browser nothing is offered, and said', async () => {
  vi.stubEnv('CHROME_PATH', '/there/is/none');
  const { config, warn } = await setUp('build', true);
  expect(config).toEqual(offers(false));
  expect(warn.mock.calls).toEqual([
    [expect.stringMatching(/^every-two-hours\.pdf was not made, .*\/there\/is\/none/)],
  ]);
});

test('a browser that hangs costs its limit alone', async () => {
  const folder = folderWith('browser', '#!/bin/sh\nsleep 1000\n', 0o755);
  vi.stubEnv('CHROME_PATH', join(folder, 'browser'));
  const { config, warn } = await setUp('build', true, { start: 500, print: 500 });
  expect(config).toEqual(offers(false));
  expect(warn.mock.calls).toEqual([[expect.stringMatching(/no browser starts: .*500ms/)]]);
});

test.for([
  ['hangs', () => new Promise<never>(() => {}), 'nothing came of it in 0.1 seconds'],
  ['fails', () => Promise.reject(new Error('it crashed')), 'it crashed'],
] as const)('a page whose print %s offers nothing', async ([, print, reason]) => {
  const end = vi.fn<() => Promise<void>>(() => Promise.resolve());
  vi.spyOn(findBrowser, 'launch').mockResolvedValue({ browser: {} as never, end });
  vi.spyOn(printing, 'printEdition').mockImplementation(print);
  const folder = folderWith(
    'index.html',
    '<p>One.</p><p class="edition"><a href="/every-two-hours.pdf">It</a>, %EDITION-SIZE%</p>',
  );
  const { config, warn, finish } = await setUp('build', true, { start: 100, print: 100 });
  expect(config).toEqual(offers(true));
  await finish(folder);
  expect(readdirSync(folder)).toEqual(['index.html']);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('<p>One.</p>');
  expect(warn.mock.calls).toEqual([
    [`every-two-hours.pdf was not made, for it could not be printed: ${reason}`],
  ]);
  expect(end).toHaveBeenCalledTimes(2);
});

test.for([
  ['dev', true],
  ['build', false],
] as const)('%s makes none when wanted is %s', async ([command, wanted]) => {
  const { config, warn } = await setUp(command, wanted);
  expect(config).toEqual(offers(false));
  expect(warn).not.toHaveBeenCalled();
});

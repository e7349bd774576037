import { afterEach, expect, test, vi } from 'vitest';
import { edition } from '../../src/edition/edition.ts';

afterEach(() => vi.unstubAllEnvs());

/** What a build or a preview is told at its start, and what it warns of. */
async function setUp(command: 'build' | 'dev', wanted: boolean) {
  vi.stubEnv('CHROME_PATH', '/there/is/none');
  const updateConfig = vi.fn<(config: object) => void>();
  const warn = vi.fn<(message: string) => void>();
  const { hooks } = edition(wanted, { base: '/' });
  const start = { command, updateConfig, logger: { warn } };
  await hooks['astro:config:setup']!(start as never);
  return { config: updateConfig.mock.lastCall![0], warn };
}

const NOT_OFFERED = { vite: { define: { 'import.meta.env.OFFERS_EDITION': 'false' } } };

test('without a browser nothing is offered, and said', async () => {
  const { config, warn } = await setUp('build', true);
  expect(config).toEqual(NOT_OFFERED);
  expect(warn.mock.calls).toEqual([
    [expect.stringMatching(/^every-two-hours\.pdf was not made, .*\/there\/is\/none/)],
  ]);
});

test.for([
  ['dev', true],
  ['build', false],
] as const)('%s makes none when wanted is %s', async ([command, wanted]) => {
  const { config, warn } = await setUp(command, wanted);
  expect(config).toEqual(NOT_OFFERED);
  expect(warn).not.toHaveBeenCalled();
});

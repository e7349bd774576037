import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { contentCheck } from '../../../src/content/story/contentCheck.ts';

type Hook = (options: object) => void;
type Config = { vite: { plugins: { configResolved: () => Promise<void> }[] } };

function pluginFor(command: string, read: () => unknown) {
  const updateConfig = vi.fn<(config: Config) => void>();
  const setup = contentCheck(read).hooks['astro:config:setup'] as unknown as Hook;
  setup({ command, updateConfig });
  return updateConfig.mock.calls[0]?.[0].vite.plugins[0];
}

test.each(['build', 'sync'])('%s stops at the mistakes', async (command) => {
  const plugin = pluginFor(command, () => {
    throw new Error('1 mistake in the content');
  });
  await expect(plugin?.configResolved()).rejects.toThrow('1 mistake in the content');
});

test('a build reads the content once', async () => {
  const read = vi.fn();
  const plugin = pluginFor('build', read);
  await plugin?.configResolved();
  await plugin?.configResolved();
  expect(read).toHaveBeenCalledTimes(1);
});

test('dev starts whatever the content says', () => {
  expect(pluginFor('dev', vi.fn())).toBeUndefined();
});

test('dev reloads when the content changes', () => {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const client = { hot: { send: vi.fn() }, moduleGraph: { invalidateAll: vi.fn() } };
  const server = { config: { root: '/site' }, watcher, environments: { client } };
  const start = contentCheck(vi.fn()).hooks['astro:server:setup'] as unknown as Hook;
  start({ server });

  watcher.emit('all', 'change', join('/site', 'src', 'page.astro'));
  expect(client.hot.send).not.toHaveBeenCalled();
  watcher.emit('all', 'change', join('/site', 'content', 'chapters', '01-opening.mdx'));
  expect(client.hot.send).toHaveBeenCalledWith({ type: 'full-reload' });
  expect(client.moduleGraph.invalidateAll).toHaveBeenCalled();
});

import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';

/**
 * Stops `astro build`, `astro check` and `astro sync` at the content's mistakes, before anything else reads
 * the content, and has `astro dev` reload its pages when the content changes.
 * @param read reads the content, and throws when it has mistakes
 */
export function contentCheck(read: () => unknown): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build' || command === 'sync') updateConfig({ vite: { plugins: [readFirst(read)] } });
      },
      'astro:server:setup': ({ server }) => reloadOnChange(server),
    },
  };
}

/** As a plugin, because Astro heads whatever an integration throws with a line about an unhandled error. */
function readFirst(read: () => unknown): Plugin {
  let isRead = false;
  return {
    name: 'content-check',
    configResolved: async () => {
      if (!isRead) await read();
      isRead = true;
    },
  };
}

function reloadOnChange(server: ViteDevServer): void {
  const content = join(server.config.root, 'content') + sep;
  server.watcher.add(content);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(content)) return;
    for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
    server.environments.client.hot.send({ type: 'full-reload' });
  });
}

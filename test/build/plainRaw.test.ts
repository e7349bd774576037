import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { plainRaw } from '../../src/build/plainRaw.ts';

test('an imported text has plain line ends', async () => {
  const root = mkdtempSync(join(tmpdir(), 'raw-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(join(root, 'a note.md'), 'one\r\ntwo\r\n');
  const server = await createServer({
    root,
    configFile: false,
    plugins: [plainRaw()],
    server: { middlewareMode: true, ws: false },
    logLevel: 'silent',
  });
  onTestFinished(() => server.close());
  expect(await server.ssrLoadModule('/a note.md?raw')).toMatchObject({ default: 'one\ntwo\n' });
});

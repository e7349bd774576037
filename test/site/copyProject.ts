import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build reads, besides the packages. */
const READ = ['astro.config.mjs', 'content', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

/** The project in a new folder, to be changed and built there; `remove` takes it away. */
export function copyProject(): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  for (const name of READ) cpSync(name, join(root, name), { recursive: true });
  // Each package by itself: what a build keeps among them is the copy's own.
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

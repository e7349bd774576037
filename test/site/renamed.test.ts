import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildSite } from './buildSite.ts';

/** What everyone is called in the content, and what they are called in its copy: as a name, and in an address. */
const NEW: [old: RegExp, name: string][] = [
  [/\bEmily\b/g, 'Jess'],
  [/\bEm\b/g, 'Jess'],
  [/\bOliver\b/g, 'Tom'],
  [/\boliver\b/g, 'tom'],
  [/\bthe baby\b/g, 'Noah'],
  [/\bThe baby\b/g, 'Noah'],
  [/\b(his|my) mum\b/gi, '$1 nan'],
];
const OLD = /emily|oliver|the baby|(?:his|my) mum/i;

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

/** The project in a new folder, with everyone in its content renamed. */
function renamedProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'renamed-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const name of [
    'astro.config.mjs',
    'content',
    'package.json',
    'public',
    'scripts',
    'src',
    'tsconfig.json',
  ])
    cpSync(name, join(root, name), { recursive: true });
  // Each package by itself: what a build keeps among them is the copy's own.
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
  for (const path of filesIn(join(root, 'content'))) {
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      NEW.reduce((renamed, [old, name]) => renamed.replace(old, name), text),
    );
  }
  return root;
}

test('a renamed cast leaves no old name', async () => {
  const folder = await buildSite(undefined, { root: renamedProject() });
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = filesIn(folder).filter((path) => /\.(html|svg|json|js|css|csv)$/.test(path));
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((path) => {
    const at = readFileSync(path, 'utf8').search(OLD);
    return at < 0 ? [] : [`${path}: ${readFileSync(path, 'utf8').slice(at - 40, at + 40)}`];
  });
  expect(found).toEqual([]);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('Jess kept no diary');
  const pictures = files.filter((path) => path.endsWith('.svg')).map((path) => readFileSync(path, 'utf8'));
  expect(pictures.filter((picture) => /Tom \d h/.test(picture))).not.toEqual([]);
});

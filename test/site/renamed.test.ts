import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildSite } from './buildSite.ts';
import { copyProject } from './copyProject.ts';

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
  const { root, remove } = copyProject();
  onTestFinished(remove);
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

import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { forbidden, LAYERS } from '../oxlint.config.ts';

const OXLINT = join(process.cwd(), 'node_modules/oxlint/bin/oxlint');
const folders = Object.keys(LAYERS);

/** The files, among these texts by path, in which the linter finds an import or a name that is not allowed. */
function refused(texts: Record<string, string>): string[] {
  const home = mkdtempSync(join(tmpdir(), 'layers-'));
  onTestFinished(() => rmSync(home, { recursive: true }));
  copyFileSync('oxlint.config.ts', join(home, 'oxlint.config.ts'));
  symlinkSync(join(process.cwd(), 'node_modules'), join(home, 'node_modules'));
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  const { stdout } = spawnSync(process.execPath, [OXLINT, '--format', 'json'], {
    cwd: home,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
  const found = diagnostics.filter(({ code }) => code.startsWith('eslint(no-restricted-'));
  return [...new Set(found.map(({ filename }) => filename))].toSorted();
}

/** A file two folders deep in one folder of src, that imports from another. */
const importing = (from: string, to: string): [string, string] => {
  const path = `src/${from}/deep/to-${to.replaceAll('/', '-')}.ts`;
  return [path, `import '${relative(dirname(path), `src/${to}/one.ts`)}';\n`];
};

test('every folder of src has its rule', () => {
  const inSrc = readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const inTable = [...new Set(folders.map((folder) => folder.split('/')[0]))];
  expect(inTable.toSorted()).toEqual(inSrc.toSorted());
});

test('an import against the table is refused', () => {
  const pairs = folders.flatMap((from) => folders.map((to) => ({ from, to })));
  const wrong = pairs.filter(({ from, to }) => forbidden(from).includes(to));
  expect(wrong.length).toBeGreaterThan(folders.length);
  expect(refused(Object.fromEntries(pairs.map(({ from, to }) => importing(from, to))))).toEqual(
    wrong.map(({ from, to }) => importing(from, to)[0]).toSorted(),
  );
});

test('page, clock, Astro and Scrollama have their places', () => {
  expect(
    refused({
      'src/charts/a.ts': "import '../pages/a.ts';\n",
      'src/charts/ring/browser.ts': "import '../../browser/paint.ts';\n",
      'src/charts/ring/page.ts': 'export const width = window.innerWidth;\n',
      'src/charts/ring/astro.ts': "import 'astro:content';\n",
      'src/charts/ring/right.ts': "import '../../scene/scene.ts';\n",
      'src/browser/page.ts': 'export const width = window.innerWidth;\n',
      'src/browser/scrollama.ts': "import 'scrollama';\n",
      'src/browser/scroller/watchSteps.ts': "import 'scrollama';\n",
      'src/browser/scroller/activeStep.ts': 'export const line = innerHeight;\n',
      'src/browser/scroller/player.ts': 'export const now = performance.now();\n',
      'src/browser/reading/stops.ts': "import './places.ts';\n",
      'src/story/contentCheck.ts': "import 'astro:content';\n",
      'scripts/scrollama.ts': "import 'scrollama';\n",
    }),
  ).toEqual([
    'scripts/scrollama.ts',
    'src/browser/reading/stops.ts',
    'src/browser/scrollama.ts',
    'src/browser/scroller/activeStep.ts',
    'src/browser/scroller/player.ts',
    'src/charts/a.ts',
    'src/charts/ring/astro.ts',
    'src/charts/ring/browser.ts',
    'src/charts/ring/page.ts',
  ]);
});

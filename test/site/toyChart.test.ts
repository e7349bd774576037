import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from './buildSite.ts';
import { copyProject } from './copyProject.ts';
import { withPage } from './openPage.ts';
import { serve, type Served } from './serve.ts';

const CHAPTER = `---
title: The toy
light: paper
---

<Scrolly chart="toy">

<Step id="toy-few" nights="7" alt="A bar for the first week alone.">

A week.

</Step>

<Step id="toy-many" nights="91" alt="A bar for all thirteen weeks.">

Thirteen.

</Step>

</Scrolly>
`;

let folder: string;
let site: Served;
let remove: () => void;

// One folder, one line and, for somebody to see it, a chapter.
beforeAll(async () => {
  const copy = copyProject();
  ({ remove } = copy);
  const chart = join(copy.root, 'src/charts/toy');
  cpSync('test/fixtures/toy', chart, { recursive: true });
  for (const name of readdirSync(chart)) {
    const text = readFileSync(join(chart, name), 'utf8');
    writeFileSync(
      join(chart, name),
      text.replaceAll('../../../src/charts/', '../').replaceAll('../../../src/', '../../'),
    );
  }
  appendFileSync(join(copy.root, 'src/charts/list.ts'), "export { toy } from './toy/toy.ts';\n");
  writeFileSync(join(copy.root, 'content/chapters/12-toy.mdx'), CHAPTER);
  folder = await buildSite(undefined, { root: copy.root });
  site = await serve(folder);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
  remove();
});

const read = (path: string) => readFileSync(join(folder, path), 'utf8');

test('it is described on the page', () => {
  expect(read('index.html')).toContain('A bar for the first week alone. A bar for 7 nights.');
});

test('its picture stands by itself, on paper too', () => {
  const svg = read('views/toy-many.svg');
  expect(svg).toMatch(/<rect [^>]*data-key="toy-bar"[^>]*width="91"|<rect [^>]*width="91"/);
  expect(svg).toMatch(/\.toy-bar\s*\{\s*fill/);
  expect(svg).toContain(':target');
});

test('its numbers have a page', () => {
  expect(read('numbers/toy-few/index.html')).toMatch(/The bar of the toy.*The bar.*7/s);
});

test('the gallery shows it', () => {
  expect(read('gallery/index.html')).toContain('toy-many');
});

test('it is painted and moves in the browser', async () => {
  await withPage('390x844', { url: site.url }, async (page) => {
    await page.evaluate(() => document.getElementById('toy-many')!.scrollIntoView());
    const bar = page.locator('[data-chart=toy] .figure rect[data-key=toy-bar]');
    await expect.poll(() => bar.getAttribute('width'), { timeout: 10_000 }).toBe('91');
    expect(await bar.evaluate((rect) => getComputedStyle(rect).fill)).toBe('rgb(1, 2, 3)');
  });
});

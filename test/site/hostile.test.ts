import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildSite } from './buildSite.ts';
import { hostileProject } from './hostile.ts';
import { withPage } from './openPage.ts';
import { serve, type Served } from './serve.ts';
import { stepOf } from './stepOf.ts';

let root: string;
let folder: string;
let site: Served;
const content = (path: string) => readFileSync(join(root, 'content', path), 'utf8');
const oneLine = (text: string) => text.trim().replace(/\s+/g, ' ');
const chapters = () =>
  globSync('content/chapters/*.mdx', { cwd: root })
    .toSorted()
    .map(
      (path) => JSON.parse(/^title: ([^\n]*)/m.exec(readFileSync(join(root, path), 'utf8'))![1]!) as string,
    )
    .map(oneLine);
/** What the story's own file says; only here, whatever an editor writes is JSON as well. */
const story = () =>
  JSON.parse(content('story.yaml'), (_, value) => (typeof value === 'string' ? oneLine(value) : value));

beforeAll(async () => {
  root = hostileProject();
  folder = await buildSite(undefined, { root });
  site = await serve(folder);
});
afterAll(async () => {
  await site?.close();
  for (const made of [root, folder]) if (made) rmSync(made, { recursive: true, force: true });
});

/** What a document is made of: its elements and attributes by name, how often each that matters, and its scripts. */
const made = (document: Document) => {
  const all = [...document.querySelectorAll('*')];
  const count = (name: string) => `${name} ${document.querySelectorAll(name).length} times`;
  return [
    ...all.flatMap(({ localName, attributes }) =>
      ['', ...[...attributes].map(({ name }) => ` ${name}`)].map((name) => localName + name),
    ),
    ...['script', 'style', 'link', 'meta', 'img', 'main', 'body', 'title', 'form'].map(count),
    ...[...document.scripts].map(({ src, textContent }) => `script: ${src && 'src'}${textContent}`),
    ...[...document.querySelectorAll('[href]')].map((link) => (link as HTMLAnchorElement).protocol ?? ''),
  ];
};
/** What Markdown gives an editor that the story has not used. */
const MARKDOWN = ['code', 'pre', 'pre class', 'code class', 'a title', 'https:'];

test.for(['html', 'svg'] as const)('no .%s is made of an editor’s words', async (ending) => {
  const files = globSync(`**/*.${ending}`, { cwd: folder });
  expect(files.length).toBeGreaterThan(45);
  // Without the policy, which would refuse what got through.
  await withPage('390x844', { url: '', bypassCSP: true }, async (page) => {
    const type = ending === 'svg' ? 'image/svg+xml' : 'text/html';
    for (const file of files) {
      const texts = [folder, inject('folder')].map((built) => readFileSync(join(built, file), 'utf8'));
      const read = `(text) => (${made})(new DOMParser().parseFromString(text, '${type}'))`;
      const [now, usual] = (await page.evaluate(`${JSON.stringify(texts)}.map(${read})`)) as string[][];
      const known = new Set([...usual!, ...MARKDOWN]);
      expect(now!.filter((name) => !known.has(name)).map((name) => `${file}: ${name}`)).toEqual([]);
    }
    for (const file of files.filter((_, index) => index % 10 === 0 || files[index] === 'index.html')) {
      await page.goto(site.url + file);
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    }
  });
});

test('what comes later brings nothing of theirs', async () => {
  const refused: string[] = [];
  const options = {
    url: site.url,
    watch: (page: Page) => page.on('console', (said) => said.type() === 'error' && refused.push(said.text())),
  };
  await withPage('390x844', options, async (page) => {
    await page.locator('[data-step]').first().scrollIntoViewIfNeeded();
    await page.waitForSelector('scroll-story[data-live]');
    for (const { id } of [
      stepOf({ chart: 'timeline' }),
      stepOf({ mark: /^band-/ }),
      stepOf({ chart: 'ring' }),
    ]) {
      await page.locator(`#${id} a.to-numbers`).press('Enter');
      await page.waitForSelector('dialog[open] table');
      expect(await page.locator('dialog :is(main, meta, img[onerror], script, style)').count()).toBe(0);
      expect(await page.locator('dialog .picture').count()).toBe(1);
      await page.locator('dialog').press('Escape');
    }
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(refused).toEqual([]);
  });
});

test('every text reads as it was written', async () => {
  const { title, standfirst, share, help } = story();
  await withPage('390x844', { url: site.url }, async (page) => {
    const read = await page.evaluate(() => {
      const texts = (selector: string) =>
        [...document.querySelectorAll(selector)].map(({ textContent }) =>
          textContent.trim().replace(/\s+/g, ' '),
        );
      const meta = (name: string) =>
        document.querySelector<HTMLMetaElement>(`meta[name="${name}"], meta[property="${name}"]`)!.content;
      const sheets = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
      const margin = sheets
        .flatMap((rule) =>
          rule instanceof CSSPageRule ? [...(rule as unknown as CSSGroupingRule).cssRules] : [],
        )
        .map(({ cssText }) => cssText)
        .find((text) => text.startsWith('@bottom-left'))!;
      return {
        titles: [document.title, ...texts('h1')],
        running: /content: "((?:[^"\\]|\\.)*)"/.exec(margin)![1]!.replace(/\\(.)/g, '$1'),
        standfirst: texts('.standfirst'),
        shared: [meta('og:title'), meta('og:description'), meta('description')],
        help: [...document.querySelectorAll<HTMLAnchorElement>('.closing li a')].slice(0, 7).map((link) => ({
          name: link.textContent.trim(),
          about: link.nextSibling!.textContent!.replace(/^,/, '').trim().replace(/\s+/g, ' '),
          url: link.getAttribute('href'),
        })),
        chapters: texts('[data-chapter] > h2'),
        menu: texts('.menu li a'),
        pictures: texts('figcaption'),
        sources: texts('.printed li').join(' '),
      };
    });
    expect(read.titles).toEqual([title, title]);
    expect(read.running).toBe(title);
    expect(read.standfirst).toEqual([standfirst]);
    expect(read.shared).toEqual([share.title, share.text, share.text]);
    expect(read.help).toEqual(help);
    expect(read.chapters).toEqual(chapters());
    expect(read.menu).toEqual(chapters());
    for (const words of read.pictures) expect(words).toContain('</style><script>window.hacked=1</script>');
    for (const { population, citation } of csvParse(content('data/published.csv')))
      for (const words of [population!, citation!]) expect(read.sources).toContain(oneLine(words));
  });
});

test('a moment’s label reads as it was written', () => {
  const labels = csvParse(content('data/events.csv')).map(({ label }) => label!.replace(/'/g, '’'));
  const drawn = globSync('views/*.svg', { cwd: folder }).flatMap((path) =>
    [...readFileSync(join(folder, path), 'utf8').matchAll(/<text[^>]*>([^<]*)</g)].map(([, words]) =>
      words!.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))),
    ),
  );
  expect(labels.filter((label) => drawn.some((words) => words.includes(label))).length).toBeGreaterThan(5);
});

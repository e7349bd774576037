import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { addresses } from './addresses.ts';
import { withPage } from './openPage.ts';
import { wheelTo } from './scroll.ts';

const html = readFileSync(join(inject('folder'), 'index.html'), 'utf8');
const subHtml = readFileSync(join(inject('subFolder'), 'index.html'), 'utf8');
const idsIn = (page: string) =>
  [...page.matchAll(/<(?:section|div)[^>]*\sid="([^"]+)"[^>]*>/g)]
    .filter(([tag]) => /\sdata-(?:chapter|step)/.test(tag))
    .map(([, id]) => id);

/** Whether a static host finds something at a path of the built site. */
const exists = (folder: string, path: string) => {
  const file = join(folder, decodeURIComponent(path.split(/[?#]/)[0]!));
  return existsSync(
    statSync(file, { throwIfNoEntry: false })?.isDirectory() ? join(file, 'index.html') : file,
  );
};

test('SITE_URL leads every address of the site', () => {
  const siteUrl = new URL(inject('siteUrl'));
  const others = addresses(html).filter((address) => /^https?:/.test(address));
  const own = addresses(subHtml).filter((address) => !others.includes(address));
  const paths = own
    .map((address) => new URL(address, siteUrl))
    .filter(({ origin }) => origin === siteUrl.origin);
  expect(paths.length).toBeGreaterThan(50);
  expect(paths.length).toBe(own.length);
  expect(paths.filter(({ pathname }) => !pathname.startsWith(siteUrl.pathname))).toEqual([]);
  const lost = paths.filter(
    ({ pathname }) => !exists(inject('subFolder'), pathname.slice(siteUrl.pathname.length) || 'index.html'),
  );
  expect(lost).toEqual([]);
});

test('SITE_URL gives the canonical address', () => {
  expect(subHtml).toMatch(`<link rel="canonical" href="${inject('siteUrl')}">`);
  expect(html).not.toContain('rel="canonical"');
});

test('without SITE_URL every address is found anywhere', () => {
  const own = addresses(html).filter((address) => !/^https?:/.test(address));
  expect(own.filter((address) => !exists(inject('folder'), address))).toEqual([]);
  // What no folder is too deep for: Astro writes its own scripts and fonts from the root.
  expect(own.filter((address) => address.startsWith('/') && !/^\/(_astro\/|icon)/.test(address))).toEqual([]);
  expect(html).not.toMatch(/localhost|127\.0\.0\.1|example\.org/);
});

test('links within the page lead to something', () => {
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  const targets = [...html.matchAll(/\shref="#([^"]+)"/g)].map(([, id]) => id);
  expect(targets.filter((id) => !ids.has(id))).toEqual([]);
});

test('a scroller and the numbers wake under a path', async () => {
  const failed: string[] = [];
  await withPage(
    '390x844',
    {
      url: inject('subSite'),
      watch: (page) => page.on('response', (response) => response.ok() || failed.push(response.url())),
    },
    async (page) => {
      await wheelTo(page, 2400, 600);
      await page.waitForSelector('scroll-story[data-live]');
      await page.locator('a.to-numbers').first().click();
      await page.waitForSelector('dialog[open] table');
      await page.waitForLoadState('networkidle');
      expect(failed).toEqual([]);
      expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(
        true,
      );
    },
  );
});

test('under a path every page leads only to what is there', async () => {
  await withPage('390x844', { url: inject('subSite') }, async (page) => {
    const { pages, asked, lost } = await page.evaluate(
      async (origin) => {
        const base = location.href;
        const found = new Map<string, Promise<Document | undefined | null>>();
        const lost: string[] = [];
        let pages = 0;
        /** What an address answers, as a document where it is a page, and null where nothing is there. */
        const look = (address: string) => {
          const there =
            found.get(address) ??
            fetch(address).then(async (answer) => {
              if (!answer.ok) return null;
              if (!answer.headers.get('Content-Type')!.startsWith('text/html')) return undefined;
              return new DOMParser().parseFromString(await answer.text(), 'text/html');
            });
          found.set(address, there);
          return there;
        };
        const follow = async (from: string): Promise<void> => {
          pages++;
          const document = (await look(from))!;
          const named = [...document.querySelectorAll('*')].flatMap((element) =>
            ['href', 'src', 'data-rows', 'data-views'].flatMap((name) => element.getAttribute(name) ?? []),
          );
          const drawn = [...document.querySelectorAll('style')].flatMap(({ textContent }) =>
            [...textContent.matchAll(/url\("([^"]+)"\)/g)].map(([, address]) => address!),
          );
          for (const name of new Set([...named, ...drawn])) {
            const { href, hash } = new URL(name, from);
            const own = href.replace(origin, new URL(base).origin);
            if (!own.startsWith(new URL(base).origin)) continue;
            const address = own.slice(0, own.length - hash.length);
            const isNew = !found.has(address);
            const there = address.startsWith(base) ? await look(address) : null;
            const id = decodeURIComponent(hash.slice(1));
            if (there === null || (there && id && !there.getElementById(id))) lost.push(`${from}: ${name}`);
            if (isNew && there) await follow(address);
          }
        };
        await follow(base);
        return { pages, asked: found.size, lost };
      },
      new URL(inject('siteUrl')).origin,
    );
    expect(pages).toBeGreaterThan(45);
    expect(asked).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });
});

test.for(['390x844', '1440x900'] as const)('only the own host is ever asked at %s', async (size) => {
  const asked: { url: URL; type: string }[] = [];
  await withPage(
    size,
    {
      watch: (page) =>
        page.on('request', (request) =>
          asked.push({ url: new URL(request.url()), type: request.resourceType() }),
        ),
    },
    async (page) => {
      await page.waitForLoadState('networkidle');
      const early = asked.filter(
        ({ type, url }) => !/^(document|script|font)$/.test(type) && !/icon/.test(url.pathname),
      );
      expect(early.map(({ url }) => url.pathname)).toEqual([]);
      await wheelTo(
        page,
        await page.evaluate(() => document.documentElement.scrollHeight - innerHeight),
        800,
      );
      await page.waitForLoadState('networkidle');
      expect(asked.filter(({ url }) => url.origin !== new URL(inject('site')).origin)).toEqual([]);
    },
  );
});

test('ids are unique and the same in every build', async () => {
  await withPage('390x844', {}, async (page) => {
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const steps = await page
      .locator('[data-step]')
      .evaluateAll((all) => (all as HTMLElement[]).map(({ id, dataset }) => [id, dataset.step]));
    expect(steps.length).toBeGreaterThan(34);
    expect(steps.filter(([id, step]) => id !== step)).toEqual([]);
  });
  expect(idsIn(html).length).toBeGreaterThan(45);
  expect(idsIn(subHtml)).toEqual(idsIn(html));
});

test('every step has its picture as a file', () => {
  const steps = [...html.matchAll(/data-step="([^"]+)"/g)].map(([, id]) => id);
  expect(steps.filter((id) => !exists(inject('folder'), `views/${id}.svg`))).toEqual([]);
});

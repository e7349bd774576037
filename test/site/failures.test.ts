import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame, Page, Route } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { withPage, type SizeName } from './openPage.ts';
import { comesToLife, ownPicture, watchForStrangers } from './ownPicture.ts';
import { serve } from './serve.ts';

/** What a reader's browser asks for, one by one. */
const ASSETS = {
  'the script': /_astro\/index\.[^/]+\.js/,
  'a scene': /_astro\/drawing\.[^/]+\.js/,
  rows: /rows\/(?!views)[^/]+\.json/,
  views: /rows\/views\.[^/]+\.json/,
  stills: /views\/[^/]+\.svg/,
  fonts: /\.woff2/,
} as const;
type Asset = keyof typeof ASSETS;

/** Every way in which it may not come. */
const FAULTS: Record<string, (route: Route) => Promise<void>> = {
  'not found': (route) => route.fulfill({ status: 404 }),
  'an error': (route) => route.fulfill({ status: 500, body: 'down' }),
  'a reset': (route) => route.abort('connectionreset'),
  hanging: () => new Promise(() => {}),
  'a page': (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Welcome' }),
  'cut off': async (route) => {
    const answer = await route.fetch();
    const body = await answer.body();
    await route.fulfill({ response: answer, body: body.subarray(0, body.length / 2) });
  },
};

/** Opens the site as far as its words are there: a script that hangs would have the page wait for ever. */
async function open(page: Page, url = inject('site')) {
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('.closing').waitFor({ state: 'attached' });
}

/** Steps of a line, of a night and of a plan, none the first of its scroller. */
const idsOf = (page: Page | Frame) =>
  page.evaluate(() =>
    ['timeline', 'night', 'plan'].map(
      (chart) => document.querySelectorAll(`[data-chart="${chart}"] [data-step]:not(:first-child)`)[0]!.id,
    ),
  );

const every = (Object.keys(ASSETS) as Asset[]).flatMap((asset) =>
  Object.keys(FAULTS).map((fault) => ({ asset, fault })),
);

describe.concurrent('each step keeps its own picture', () => {
  test.for(every)('with $asset $fault', async ({ asset, fault }) => {
    const size: SizeName = fault.length % 2 ? '390x844' : '1440x900';
    await withPage(size, { url: '' }, async (page) => {
      await page.route(ASSETS[asset], FAULTS[fault]!);
      await open(page);
      const strangers = await watchForStrangers(page);
      const ids = await idsOf(page);
      const found: string[] = [];
      for (const id of ids) found.push(await ownPicture(page, id));
      expect(await strangers()).toEqual([]);
      // A picture that only the network has is said in words where it cannot come.
      expect(found).not.toContain(asset === 'stills' ? 'still' : 'words');
      if (fault === 'hanging' || (asset === 'the script' && fault === 'cut off')) return;
      await page.unroute(ASSETS[asset]);
      await page.context().setOffline(true);
      await page.context().setOffline(false);
      await comesToLife(page, asset === 'the script' ? undefined : ids.at(-1)!);
    });
  });

  test('when another build has taken its place', async () => {
    await withPage('390x844', {}, async (page) => {
      const [line, night, plan] = await idsOf(page);
      expect(await ownPicture(page, line!)).toBe('live');
      await page.route(/_astro|rows\//, FAULTS['not found']!);
      expect([await ownPicture(page, night!), await ownPicture(page, plan!)]).toEqual(['still', 'still']);
    });
  });

  test('when the data is of another story', async () => {
    await withPage('390x844', { url: '' }, async (page) => {
      await page.route(ASSETS.views, (route) => route.fulfill({ json: { elsewhere: {} } }));
      await page.goto(inject('site'));
      const [, night] = await idsOf(page);
      expect(await ownPicture(page, night!)).toBe('still');
    });
  });

  test('from a folder, with no server', async () => {
    await withPage('390x844', { url: '' }, async (page) => {
      await page.goto(pathToFileURL(join(inject('folder'), 'index.html')).href);
      for (const id of await idsOf(page)) expect(await ownPicture(page, id)).toBe('still');
    });
  });

  test('built for a root, under a path', async () => {
    const served = await serve(inject('folder'), '/deep/er/');
    await withPage('390x844', { url: served.url }, async (page) => {
      for (const id of await idsOf(page)) expect(await ownPicture(page, id)).toBe('still');
    });
    await served.close();
  });

  test.for(['', 'allow-scripts'])('in a frame that allows "%s"', async (sandbox) => {
    await withPage('1024x700', { url: '' }, async (page) => {
      // Its port makes it another origin.
      await page.goto(`${inject('subSite')}numbers/`);
      await page.evaluate(
        ({ src, allowed }) => {
          const frame = Object.assign(document.createElement('iframe'), { width: '900', height: '640', src });
          frame.setAttribute('sandbox', allowed);
          document.body.prepend(frame);
        },
        { src: inject('site'), allowed: sandbox },
      );
      const frame = page.frames()[1]!;
      await frame.waitForSelector('[data-step]', { state: 'attached' });
      for (const id of await idsOf(frame)) expect(await ownPicture(frame, id)).toMatch(/live|still/);
    });
  });
});

test.for(['390x844', '1440x900'] as const)('a late script moves no word at %s', async (size) => {
  await withPage(size, { url: '' }, async (page) => {
    let answer = () => {};
    await page.route(ASSETS['the script'], async (route) => {
      await new Promise<void>((done) => (answer = done));
      await route.continue();
    });
    await open(page);
    const [, night] = await idsOf(page);
    const topOf = () =>
      page.evaluate((id) => document.querySelector(`[id="${id}"] p`)!.getBoundingClientRect().top, night!);
    await page.evaluate((id) => document.getElementById(id)!.scrollIntoView(), night!);
    const before = await topOf();
    await page.waitForFunction(() => document.documentElement.dataset.way === 'article');
    expect(Math.abs((await topOf()) - before)).toBeLessThan(1.5);
    answer();
    await page.waitForFunction(() => document.documentElement.dataset.way === 'scroll');
    expect(Math.abs((await topOf()) - before)).toBeLessThan(1.5);
    await comesToLife(page, night!);
  });
});

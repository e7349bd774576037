import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { withPage } from './openPage.ts';
import { wheelTo } from './scroll.ts';
import { tooWide } from './tooWide.ts';

declare global {
  interface Window {
    /** What jumped, and by how much. */
    shifts: { value: number; what: string }[];
    /** What the content security policy refused. */
    refused: string[];
  }
}

interface Shift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

function watchLayout() {
  window.shifts = [];
  window.refused = [];
  addEventListener('securitypolicyviolation', (event) =>
    window.refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  );
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[])
      window.shifts.push({
        value,
        what: `at ${scrollY}: ${sources.map(({ node }) => (node as Element)?.className || node?.parentElement?.className)}`,
      });
  }).observe({ type: 'layout-shift', buffered: true });
}

const toTheEnd = async (page: Page) =>
  wheelTo(page, await page.evaluate(() => document.documentElement.scrollHeight - innerHeight), 200);

test.for(['320x640', '390x844', '768x1024', '1440x900'] as const)(
  'nothing is wider than the screen at %s',
  (size) => withPage(size, {}, async (page) => expect(await tooWide(page)).toEqual([])),
);

test('large text is no wider than the screen', async () => {
  await withPage('390x844', { url: '' }, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    await page.goto(inject('site'));
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    expect(await tooWide(page)).toEqual([]);
  });
});

test.for(['390x844', '1440x900'] as const)('nothing jumps and nothing fails at %s', async (size) => {
  const errors: string[] = [];
  await withPage(
    size,
    {
      before: watchLayout,
      watch: (page) => {
        page.on('pageerror', (error) => errors.push(String(error)));
        page.on('console', (message) => {
          if (['error', 'warning'].includes(message.type())) errors.push(message.text());
        });
      },
    },
    async (page) => {
      await page.waitForLoadState('networkidle');
      await toTheEnd(page);
      const shifts = await page.evaluate(() => window.shifts);
      // A line of text may grow by a fraction of a pixel when its own face replaces the fallback.
      const moved = shifts.reduce((sum, { value }) => sum + value, 0);
      expect(moved, JSON.stringify(shifts)).toBeLessThan(0.001);
      expect(await page.evaluate(() => window.refused)).toEqual([]);
      expect(errors).toEqual([]);
    },
  );
});

test('the picture near the first screen comes along', () => {
  const html = readFileSync(join(inject('folder'), 'index.html'), 'utf8');
  const stories = html.split('<scroll-story').slice(1);
  const marks = stories.map(
    (story) => story.slice(0, story.indexOf('data-step')).match(/data-key=/g)?.length ?? 0,
  );
  expect(marks.length).toBeGreaterThan(8);
  // All others are painted before they are seen, and do not make every reader wait for the first words.
  expect(marks[0]).toBeGreaterThan(5);
  expect(marks.slice(1).filter((count) => count > 0)).toEqual([]);
});

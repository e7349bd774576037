import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { withPage } from './openPage.ts';
import { screen } from './screen.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page whose scripts are off runs no timers either, but still settles promises, which is all that axe needs. */
const TIMERS = 'window.setTimeout = (run, wait) => (wait > 50 || Promise.resolve().then(run), 0)';

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

const inShort = (violations: Violation[]) =>
  violations.map(({ id, nodes }) => [
    id,
    nodes.length,
    ...nodes.slice(0, 3).map(({ target, failureSummary }) => `${target}: ${failureSummary}`),
  ]);

const violationsIn = (page: Page, context: string) =>
  page.evaluate(
    `axe.run(${context}, { resultTypes: ["violations"], preload: false }).then(({ violations }) => violations)`,
  ) as Promise<Violation[]>;

const rooms = (['320x640', '1440x900'] as const).flatMap((size) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ size, colorScheme })),
);

test.for(rooms)('axe finds nothing at $size, $colorScheme, without script', async ({ size, colorScheme }) => {
  await withPage(size, { colorScheme, javaScriptEnabled: false }, async (page) => {
    await page.evaluate(TIMERS);
    await page.evaluate(axe);
    expect(inShort(await violationsIn(page, 'document'))).toEqual([]);
  });
});

const ways = rooms.flatMap((room) =>
  (['scroll', 'steps', 'article'] as const).map((way) => ({ ...room, way })),
);

test.for(ways)('axe finds nothing at $size, $colorScheme, $way', async ({ size, colorScheme, way }) => {
  await withPage(size, { colorScheme, url: '' }, async (page) => {
    await page.addInitScript((kept) => localStorage.setItem('every-two-hours:/:way', kept), way);
    await page.goto(inject('site'));
    await page.mouse.wheel(0, 40);
    if (way === 'steps') await page.locator('.stepper').waitFor();
    await page.evaluate(axe);
    expect(inShort(await violationsIn(page, 'document'))).toEqual([]);
    const chapters = await page.locator('[data-chapter]').evaluateAll((all) => all.map(({ id }) => id));
    for (const id of chapters) {
      await page.evaluate((chapter) => {
        const { top, height } = document.getElementById(chapter)!.getBoundingClientRect();
        scrollBy(0, top + height / 2);
      }, id);
      await screen(page);
      expect(inShort(await violationsIn(page, `{ include: ["#${id}", ".reader"] }`)), id).toEqual([]);
    }
    await page.locator('.to-menu').click();
    expect(inShort(await violationsIn(page, '".reader"')), 'the menu').toEqual([]);
  });
});

test('the page is valid HTML', async () => {
  const report = await new HtmlValidate(new FileSystemConfigLoader()).validateFile(
    join(inject('folder'), 'index.html'),
  );
  const messages = report.results.flatMap((result) => result.messages);
  expect(messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`)).toEqual([]);
});

test('headings go down one level at a time', async () => {
  await withPage('390x844', {}, async (page) => {
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });
});

test('descriptions are read after their prose', async () => {
  await withPage('1440x900', {}, async (page) => {
    const steps = await page.locator('[data-step]').evaluateAll((all) =>
      all.map((step) => ({
        id: step.id,
        words: step.querySelector('.card')!.textContent + step.querySelector('figcaption')!.textContent,
      })),
    );
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const read = (id: string): string => {
      const node = byId.get(id)!;
      const own = !node.ignored && node.role?.value === 'StaticText' ? String(node.name?.value) : '';
      return own || (node.childIds ?? []).map(read).join('');
    };
    const bare = (text: string) => text.replaceAll(/\s/g, '');
    const heard = bare(read(nodes[0]!.nodeId));
    expect(steps.filter(({ words }) => !heard.includes(bare(words))).map(({ id }) => id)).toEqual([]);
  });
});

test('pinned pictures are silent', async () => {
  await withPage('1440x900', {}, async (page) => {
    const heard = await page
      .locator('.figure')
      .evaluateAll((figures) =>
        figures.filter(
          (figure) =>
            figure.getAttribute('aria-hidden') !== 'true' || figure.querySelector('a, button, [tabindex]'),
        ),
      );
    expect(heard).toEqual([]);
  });
});

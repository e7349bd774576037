import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { expect, inject, test } from 'vitest';
import { withPage } from './openPage.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page whose scripts are off runs no timers either, but still settles promises, which is all that axe needs. */
const TIMERS = 'window.setTimeout = (run, wait) => (wait > 50 || Promise.resolve().then(run), 0)';

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

const ways = (['320x640', '1440x900'] as const).flatMap((size) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    [true, false].map((javaScriptEnabled) => ({ size, colorScheme, javaScriptEnabled })),
  ),
);

test.for(ways)(
  'axe finds nothing at $size, $colorScheme, script $javaScriptEnabled',
  async ({ size, ...options }) => {
    await withPage(size, options, async (page) => {
      if (!options.javaScriptEnabled) await page.evaluate(TIMERS);
      await page.evaluate(axe);
      const violations = (await page.evaluate(
        'axe.run({ resultTypes: ["violations"], preload: false }).then(({ violations }) => violations)',
      )) as Violation[];
      const found = violations.map(({ id, nodes }) => [
        id,
        nodes.length,
        ...nodes.slice(0, 3).map(({ target, failureSummary }) => `${target}: ${failureSummary}`),
      ]);
      expect(found).toEqual([]);
    });
  },
);

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

import { expect, test } from 'vitest';
import { heard } from './heard.ts';
import { withPage } from './openPage.ts';

const HEAD = `What a screen reader says of the whole story, from the first word to the last, as Chromium's accessibility
tree has it. Read it, and judge it. After a change of words that was meant: npm run heard
`;

test('the story is heard as the file says', async () => {
  await withPage('390x844', {}, async (page) => {
    // What can be drawn is made when it comes near, as it has by the time that it is heard.
    await page.locator('draw-guess').scrollIntoViewIfNeeded();
    await page.locator('draw-guess input').first().waitFor({ state: 'attached' });
    const lines = await heard(page);
    await expect(`${HEAD}\n${lines.join('\n\n')}\n`).toMatchFileSnapshot('../heard.txt');
  });
});

test('each step is heard words first, then picture', async () => {
  await withPage('390x844', {}, async (page) => {
    const all = (await heard(page)).join(' ');
    const steps = await page.locator('[data-step]').evaluateAll((found) =>
      found.map((step) => {
        const words = (selector: string) =>
          [...step.querySelectorAll(selector)].map((part) => part.textContent.replace(/\s+/g, ' ').trim());
        return { id: step.id, parts: [...words('.card > p:not(.about)'), ...words('figcaption')] };
      }),
    );
    let from = 0;
    const missing = steps.filter(({ parts }) =>
      parts.some((part) => {
        const at = all.indexOf(part, from);
        if (at < 0) return true;
        from = at + part.length;
        return false;
      }),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

test('scrolling says nothing by itself', async () => {
  await withPage('390x844', {}, async (page) => {
    const spoken = await page.evaluate(async () => {
      const said: string[] = [];
      const live = [...document.querySelectorAll('[aria-live], [role=status], [role=alert], output')];
      for (const region of live)
        new MutationObserver(() => said.push(region.textContent)).observe(region, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      const bottom = document.documentElement.scrollHeight;
      for (let y = 0; y < bottom; y += 600) {
        scrollTo(0, y);
        await new Promise((done) => setTimeout(done, 40));
      }
      return { regions: live.length, said };
    });
    expect(spoken.regions).toBeGreaterThan(0);
    expect(spoken.said).toEqual([]);
  });
});

test('each landmark is there once, and named', async () => {
  await withPage('390x844', {}, async (page) => {
    const landmarks = (await heard(page)).filter((line) => /^— (?!end|region)/.test(line));
    expect(landmarks).toEqual([
      '— navigation: Chapters and ways to read —',
      '— banner —',
      '— main —',
      '— contentinfo —',
    ]);
  });
});

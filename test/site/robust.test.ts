import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rgb } from 'd3';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { contrast } from '../content/chapters/tokens.ts';
import { withPage, type SizeName } from './openPage.ts';
import { tooWide } from './tooWide.ts';

type Way = 'scroll' | 'steps' | 'article';

/** Opens in a way to read, as it is kept from another day. */
async function inWay(page: Page, way: Way, url = inject('site')) {
  await page.addInitScript((kept) => localStorage.setItem('every-two-hours:/:way', kept), way);
  await page.goto(url);
  await page.mouse.wheel(0, 40);
  if (way === 'steps') await page.locator('.stepper').waitFor();
}

/** Words of the story that nobody can see: of no size, or cut off by what holds them. */
const lost = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('h1, .standfirst, [data-chapter] :is(h2, p)')]
      .filter((prose) => {
        const { width, height } = prose.getBoundingClientRect();
        const card = prose.closest<HTMLElement>('.card');
        return (
          width < 20 ||
          height < 10 ||
          !prose.checkVisibility() ||
          (card !== null && card.scrollHeight > card.clientHeight + 2)
        );
      })
      .map(({ textContent }) => textContent.slice(0, 50)),
  );

/** A phone on its side, half a screen, a wide and low window, and 1280 by 1024 seen at 400 %. */
const rooms: SizeName[] = ['844x390', '667x375', '683x768', '1024x500', '320x256', '320x568'];
const everyWay = rooms.flatMap((size) =>
  (['scroll', 'steps', 'article'] as const).map((way) => ({ size, way })),
);

test.for(everyWay)('nothing is lost at $size, $way', async ({ size, way }) => {
  await withPage(size, { url: '' }, async (page) => {
    await inWay(page, way);
    expect(await tooWide(page)).toEqual([]);
    expect(await lost(page)).toEqual([]);
  });
});

test.for(['scroll', 'steps', 'article'] as const)('text of twice the size fits, %s', async (way) => {
  await withPage('390x844', { url: '' }, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    await inWay(page, way);
    expect(await tooWide(page)).toEqual([]);
    expect(await lost(page)).toEqual([]);
    if (way !== 'steps') return;
    const buttons = await page
      .locator('.stepper button, .to-menu')
      .evaluateAll((all) => all.map((button) => button.getBoundingClientRect()));
    expect(buttons.every(({ left, right, bottom }) => left >= 0 && right <= 390 && bottom <= 844)).toBe(true);
  });
});

test.for(['390x844', '1440x900'] as const)('a chapter may run from the right at %s', async (size) => {
  await withPage(size, {}, async (page) => {
    const id = await page
      .locator('[data-chapter]:has(.figure)')
      .nth(6)
      .evaluate((chapter) => chapter.id);
    await page.locator(`#${id}`).evaluate((chapter: HTMLElement) => (chapter.dir = 'rtl'));
    expect(await tooWide(page)).toEqual([]);
    const seen = await page.evaluate((id) => {
      const chapter = document.getElementById(id)!;
      const figure = chapter.querySelector('.figure')!.getBoundingClientRect();
      const card = chapter.querySelector('.card')!.getBoundingClientRect();
      const svg = chapter.querySelector('.figure svg')!;
      return {
        // The words begin at the right; the picture's time still runs to the right.
        begin: Math.round(innerWidth - card.right) < 0.2 * innerWidth,
        apart: card.left >= figure.right - 1 || card.right <= figure.left + 1 || card.top >= figure.bottom,
        picture: getComputedStyle(svg).direction,
      };
    }, id);
    expect(seen).toEqual({ begin: true, apart: true, picture: 'ltr' });
  });
});

test('forced colours keep what is drawn apart', async () => {
  await withPage('1440x900', { forcedColors: 'active' }, async (page) => {
    await page.evaluate(() => document.querySelector('[data-chart=timeline]')!.scrollIntoView());
    await page.locator('[data-chart=timeline][data-live]').first().waitFor();
    const colours = await page.evaluate(() => {
      const read = (selector: string, of: 'stroke' | 'fill') =>
        getComputedStyle(document.querySelector(`.figure ${selector}`)!)[of];
      const ground = getComputedStyle(
        document.querySelector('[data-chapter]:has([data-chart=timeline])')!,
      ).backgroundColor;
      return { ground, hers: read('.mother.line', 'stroke'), his: read('.father.line', 'stroke') };
    });
    expect(new Set(Object.values(colours)).size).toBe(3);
  });
});

test.for(['light', 'dark'] as const)('more contrast is seven everywhere, %s', async (colorScheme) => {
  await withPage('390x844', { contrast: 'more', colorScheme }, async (page) => {
    const faint = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-chapter], .opening, .closing')].map((part) => {
        const style = getComputedStyle(part);
        return {
          id: part.id || part.className,
          ground: style.backgroundColor,
          inks: ['--ink', '--soft', '--mother', '--father', '--quarrel'].map((token) => {
            const probe = document.createElement('i');
            probe.style.color = `var(${token})`;
            part.append(probe);
            const { color } = getComputedStyle(probe);
            probe.remove();
            return color;
          }),
        };
      }),
    );
    const hex = (color: string) => rgb(color).formatHex();
    const weak = faint.flatMap(({ id, ground, inks }) =>
      inks
        .filter((ink) => contrast(hex(ink), hex(ground === 'rgba(0, 0, 0, 0)' ? '#0f1523' : ground)) < 7)
        .map((ink) => `${id}: ${ink} on ${ground}`),
    );
    expect(weak).toEqual([]);
  });
});

test('no length follows the bars of a phone', () => {
  const html = readFileSync(join(inject('folder'), 'index.html'), 'utf8');
  const styles = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, style]) => style).join('');
  const lengths = [...styles.matchAll(/([a-z-]+):[^;{}]*?[\d.](?:d|l)?vh\b/g)].map(
    ([, property]) => property,
  );
  expect(styles).toContain('svh');
  // The menu lies over the page, and may fill what is there.
  expect(lengths.filter((property) => property !== 'max-height')).toEqual([]);
});

test('a reader of few data has no typeface sent', async () => {
  await withPage('390x844', {}, async (page) => {
    // Chromium knows the wish only behind a flag: what it would do is tried by taking it as given.
    const family = await page.evaluate(() => {
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
      const wishes = rules.filter(
        (rule): rule is CSSMediaRule =>
          rule instanceof CSSMediaRule && rule.media.mediaText.includes('prefers-reduced-data'),
      );
      for (const { media } of wishes) media.mediaText = 'all';
      return [document.body, document.querySelector('.length')!].map(
        (element) => getComputedStyle(element).fontFamily,
      );
    });
    expect(family.map((names) => names.split(',')[0])).toEqual(['Georgia', 'Arial']);
  });
});

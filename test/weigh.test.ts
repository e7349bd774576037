import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { BUDGETS, inKilobytes, weigh } from './weigh.ts';

const repeated = Buffer.from('wake '.repeat(10_000));
const page = Buffer.from('<script src="/_astro/story.js"></script>');
const bytes = (files: [string, Uint8Array][]) =>
  Object.fromEntries(weigh(new Map(files)).map(({ part, bytes }) => [part, bytes]));

test('text weighs what is sent', () => {
  const found = bytes([
    ['index.html', page],
    ['_astro/story.js', repeated],
    ['_astro/fonts/serif.woff2', Buffer.alloc(500)],
    ['_astro/fonts/sans.woff2', Buffer.alloc(300)],
  ]);
  expect(found['first script']).toBeLessThan(1000);
  expect(found.html).toBeLessThan(100);
  expect(found.fonts).toBe(800);
});

test('a scene’s script comes after the first', () => {
  const found = bytes([
    ['index.html', page],
    ['_astro/story.js', repeated],
    ['_astro/ring.js', repeated],
  ]);
  expect(found['all script']).toBe(2 * found['first script']!);
});

test('pictures, rows and other pages weigh nothing', () => {
  const found = bytes([
    ['index.html', page],
    ['gallery/index.html', repeated],
    ['views/a.svg', repeated],
    ['data/nights.csv', repeated],
  ]);
  expect(found).toMatchObject({ 'first script': 0, 'all script': 0, fonts: 0 });
  expect(found.html).toBeLessThan(100);
});

test('what is over budget says so', () => {
  const files = [
    ['index.html', page],
    ['_astro/story.js', randomBytes(BUDGETS['first script'] + 1)],
  ] as const;
  const [first] = weigh(new Map(files));
  expect(inKilobytes(first!)).toMatch(/^first script +12\.\d kB of 12 kB, over budget$/);
  expect(inKilobytes({ part: 'fonts', bytes: 80_940, budget: 90_000 })).toBe(
    'fonts         80.9 kB of 90 kB',
  );
});

test('a site without a page is refused', () => {
  expect(() => weigh(new Map())).toThrow('npm run build');
});

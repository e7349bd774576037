import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { BUDGETS, inKilobytes, weigh } from './weigh.ts';

const repeated = Buffer.from('wake '.repeat(10_000));

test('text weighs what is sent', () => {
  const [script, html, fonts] = weigh(
    new Map([
      ['_astro/story.js', repeated],
      ['index.html', repeated],
      ['_astro/fonts/serif.woff2', Buffer.alloc(500)],
      ['_astro/fonts/sans.woff2', Buffer.alloc(300)],
    ]),
  );
  expect(script?.bytes).toBeLessThan(1000);
  expect(html?.bytes).toBe(script?.bytes);
  expect(fonts?.bytes).toBe(800);
});

test('pictures and rows are not weighed', () => {
  const weights = weigh(
    new Map([
      ['views/a.svg', repeated],
      ['data/nights.csv', repeated],
    ]),
  );
  expect(weights.map(({ bytes }) => bytes)).toEqual([0, 0, 0]);
});

test('what is over budget says so', () => {
  const [script] = weigh(new Map([['story.js', randomBytes(BUDGETS.script + 1)]]));
  expect(inKilobytes(script!)).toMatch(/^script +26\.\d kB of 26 kB, over budget$/);
  expect(inKilobytes({ part: 'fonts', bytes: 80_940, budget: 90_000 })).toBe('fonts   80.9 kB of 90 kB');
});

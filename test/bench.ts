import { existsSync } from 'node:fs';
import { max, median, quantile } from 'd3';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../src/build/edition/findBrowser.ts';
import { serve } from './site/serve.ts';

const RUNS = 3;
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };

interface Seen {
  first: number;
  largest: number;
  blocked: number;
  shift: number;
  frames: number[];
}
declare global {
  interface Window {
    seen: Seen;
  }
}

/** Notes what a reader would feel, from the very start. */
function watch() {
  const seen: Seen = { first: 0, largest: 0, blocked: 0, shift: 0, frames: [] };
  window.seen = seen;
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (seen.first = startTime));
  observe('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
  observe('longtask', ({ duration }) => (seen.blocked += duration - 50));
  observe('layout-shift', (entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value));
}

/** Scrolls the whole story as a thumb does, a third of a screen at a time, and returns the length of every frame. */
async function scrollThrough(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    let last = performance.now();
    requestAnimationFrame(function next(now) {
      window.seen.frames.push(now - last);
      last = now;
      requestAnimationFrame(next);
    });
  });
  await page.mouse.move(195, 500);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 280) {
    await page.mouse.wheel(0, 280);
    await page.waitForTimeout(120);
  }
  return page.evaluate(() => window.seen.frames.slice(1));
}

/** Reads the page once on a slow phone: a quarter of the processor's speed, slow 4G. */
async function run(browser: Browser, url: string) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(watch);
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  const { blocked } = await page.evaluate(() => window.seen);
  const frames = await scrollThrough(page);
  const { first, largest, shift } = await page.evaluate(() => window.seen);
  await context.close();
  return {
    first,
    largest,
    blocked,
    shift,
    frames: frames.length,
    // A frame's time is known to a tenth of a millisecond: three frames of 60 a second are 50, and may read 50.1.
    long: frames.filter((frame) => Math.round(frame) > 50).length,
    longest: max(frames)!,
    p95: quantile(frames, 0.95)!,
  };
}

if (!existsSync('dist/index.html')) {
  console.error('Nothing to measure: run npm run build first.');
  process.exit(1);
}
const [site, { browser, end }] = [await serve('dist'), await launch()];
const runs: Awaited<ReturnType<typeof run>>[] = [];
for (let index = 0; index < RUNS; index++) runs.push(await run(browser, site.url));
await Promise.all([end(), site.close()]);

const middle = (name: keyof (typeof runs)[number]) => median(runs, (one) => one[name])!;
const seconds = (name: 'first' | 'largest') => `${(middle(name) / 1000).toFixed(2)} s`;
const scroll = `frames over 50 ms          ${middle('long')} of ${middle('frames')} while the story is scrolled
longest frame              ${middle('longest').toFixed(1)} ms
frame, 95th percentile     ${middle('p95').toFixed(1)} ms`;
console.log(`A phone with a quarter of the speed on slow 4G, median of ${RUNS} runs:`);
if (!process.argv.includes('--scroll'))
  console.log(`first contentful paint     ${seconds('first')}
largest contentful paint   ${seconds('largest')}
blocking time              ${middle('blocked').toFixed()} ms
layout shift               ${middle('shift').toFixed(3)}`);
console.log(scroll);

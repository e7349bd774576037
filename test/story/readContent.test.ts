import { expect, test } from 'vitest';
import { readContent } from '../../src/content/story/readContent.ts';
import { sentAddress, sentFiles } from '../../src/build/sent.ts';

test('content that has not changed is read once', () => {
  expect(readContent()).toBe(readContent());
  expect(sentFiles()).toBe(sentFiles());
});

test('every chart of the story is sent, and views', () => {
  const { steps } = readContent();
  const charts = new Set(steps.map(({ chart }) => chart));
  expect(new Set(sentFiles().map(({ name }) => name))).toEqual(new Set([...charts, 'views']));
  const views = JSON.parse(sentFiles().find(({ name }) => name === 'views')!.body) as object;
  expect(Object.keys(views)).toEqual(steps.map(({ id }) => id));
});

test('an address says what it holds', () => {
  expect(sentAddress('views')).toMatch(/^rows\/views\.[0-9a-f]{8}\.json$/);
  expect(new Set(sentFiles().map(({ address }) => address)).size).toBe(sentFiles().length);
  expect(() => sentAddress('vews')).toThrow('No step shows "vews".');
});

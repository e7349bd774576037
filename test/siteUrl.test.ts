import { expect, test } from 'vitest';
import { siteUrl } from '../src/siteUrl.ts';

test.each([
  [undefined, { base: '/' }],
  ['', { base: '/' }],
  ['https://example.org', { site: 'https://example.org', base: '/' }],
  ['https://example.org/stories/emily', { site: 'https://example.org', base: '/stories/emily/' }],
  ['https://example.org/stories/emily//', { site: 'https://example.org', base: '/stories/emily/' }],
])('%s', (address, expected) => {
  expect(siteUrl(address)).toEqual(expected);
});

test.each(['example.org', 'ftp://example.org', '/emily/'])('refuses %s with an example', (address) => {
  expect(() => siteUrl(address)).toThrow(`SITE_URL: found "${address}", allowed: a whole address`);
});

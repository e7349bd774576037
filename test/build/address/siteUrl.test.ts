import { expect, test } from 'vitest';
import { siteUrl } from '../../../src/build/address/siteUrl.ts';

test.each([
  [undefined, { base: '/' }],
  ['', { base: '/' }],
  ['https://example.org', { site: 'https://example.org', base: '/' }],
  ['https://example.org/stories/emily', { site: 'https://example.org', base: '/stories/emily/' }],
  ['https://example.org/stories/emily//', { site: 'https://example.org', base: '/stories/emily/' }],
  [
    'https://example.org/my%20stories/%C3%A9t%c3%a9',
    { site: 'https://example.org', base: '/my stories/été/' },
  ],
  ['https://example.org/my stories/été/', { site: 'https://example.org', base: '/my stories/été/' }],
])('%s', (address, expected) => {
  expect(siteUrl(address)).toEqual(expected);
});

test.each(['example.org', 'ftp://example.org', '/emily/'])('refuses %s with an example', (address) => {
  expect(() => siteUrl(address)).toThrow(`SITE_URL: found "${address}", allowed: a whole address`);
});

test.each([
  ['https://example.org/100%25/', '%/'],
  ['https://example.org/a%23b/', '%23'],
  ['https://example.org/%E9t%E9/', '%E9'],
  ['https://example.org/[story]/', '['],
  ['https://example.org/"story"/', '"'],
  ['https://example.org/his&hers/', '&'],
])('refuses %s for its %s', (address, sign) => {
  expect(() => siteUrl(address)).toThrow(`SITE_URL: found "${sign}" in ${address}, allowed: in its path, `);
});

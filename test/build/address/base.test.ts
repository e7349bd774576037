import { expect, test } from 'vitest';
import { siteRoot } from '../../../src/build/address/base.ts';

test('the first page finds files beside it', () => {
  expect(siteRoot(new URL('https://a.org/'))).toBe('');
});

test('other pages find files from the root', () => {
  expect(siteRoot(new URL('https://a.org/numbers/one/'))).toBe('/');
});

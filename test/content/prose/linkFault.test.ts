import { expect, test } from 'vitest';
import { linkFault } from '../../../src/content/chapters/proseProblems.ts';

test.each(['#home', '/numbers/', 'https://a.org/', 'mailto:a@b.org', 'tel:112'])(
  '%s may be linked',
  (url) => {
    expect(linkFault(url, url)).toBeUndefined();
  },
);

test.each([
  ['javascript:alert()', undefined],
  [' java\nscript:alert()', undefined],
  ['htps://a.org', 'https:'],
])('%j is refused', (url, nearest) => {
  expect(linkFault(url, 'that')).toMatchObject({ found: 'that', nearest });
});

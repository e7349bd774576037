import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { tighten } from '../src/tighten.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (scripts: string, styles: string) =>
  `<meta http-equiv="content-security-policy" content="script-src 'self'${scripts}; style-src 'self'${styles};">` +
  '<script>wake()</script><script src="a.js"></script><style media="print">p{color:red}</style>';

test('only what stands there is allowed', () => {
  const [script, style, other] = [hash('wake()'), hash('p{color:red}'), hash('anything else')];
  expect(tighten(page(` ${other} ${script}`, ` ${style} ${other}`))).toBe(page(` ${script}`, ` ${style}`));
});

test('a page without policy stays as it is', () => {
  expect(tighten('<p>It’s night.</p>')).toBe('<p>It’s night.</p>');
});

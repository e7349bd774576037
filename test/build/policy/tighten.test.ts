import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { tighten } from '../../../src/build/policy/tighten.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = (scripts: string, styles: string) =>
  `<meta http-equiv="content-security-policy" content="script-src 'self'${scripts}; style-src 'self'${styles};">`;
const rest = '<script>wake()</script><script src="a.js"></script><style media="print">p{color:red}</style>';
const [script, style, other] = [hash('wake()'), hash('p{color:red}'), hash('anything else')];

test('only what stands there is allowed', () => {
  const page = `<head>${policy(` ${other} ${script}`, ` ${style} ${other}`)}${rest}</head>`;
  expect(tighten(page)).toBe(`<head>${policy(` ${script}`, ` ${style}`)}${rest}</head>`);
});

test('the policy comes before everything else', () => {
  const page = `<head><title>Night</title>${rest}${policy(` ${script}`, ` ${style}`)}</head>`;
  expect(tighten(page)).toBe(`<head>${policy(` ${script}`, ` ${style}`)}<title>Night</title>${rest}</head>`);
});

test.each(['<script>', '<style>', '</script>', "<style '", '<!--', '<head>'])(
  'words such as %s hide nothing',
  (words) => {
    const page = `<head><meta content="${words}">${policy(` ${script}`, ` ${style}`)}${rest}</head>`;
    expect(tighten(page)).toContain(policy(` ${script}`, ` ${style}`));
  },
);

test('a page without policy stays as it is', () => {
  expect(tighten('<p>It’s night.</p>')).toBe('<p>It’s night.</p>');
});

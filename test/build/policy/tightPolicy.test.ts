import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { tightPolicy } from '../../../src/build/policy/tightPolicy.ts';

const POLICY = `<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-none'">`;

test('every page below the site is tightened', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'numbers/one'), { recursive: true });
  const pages = ['index.html', 'numbers/one/index.html'].map((name) => join(folder, name));
  for (const page of pages) writeFileSync(page, `<head><title>One</title>${POLICY}</head>`);
  tightPolicy().hooks['astro:build:done']!({ dir: pathToFileURL(`${folder}/`) } as never);
  for (const page of pages)
    expect(readFileSync(page, 'utf8')).toBe(
      `<head><meta http-equiv="content-security-policy" content="script-src 'self'"><title>One</title></head>`,
    );
});

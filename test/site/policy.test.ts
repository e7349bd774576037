import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

/** How far a browser looks for the encoding, in bytes. */
const LOOKED_AT = 1024;

test('the policy comes first, the encoding in reach', () => {
  const pages = globSync('**/*.html', { cwd: inject('folder') });
  expect(pages.length).toBeGreaterThan(45);
  for (const page of pages) {
    const [start] = readFileSync(join(inject('folder'), page), 'utf8').split('<meta charset="utf-8">');
    expect(start, page).toMatch(
      /^<!DOCTYPE html><html[^>]*> ?<head><meta http-equiv="content-security-policy" content="[^"]*">$/,
    );
    expect(Buffer.byteLength(`${start}<meta charset="utf-8">`), page).toBeLessThan(LOOKED_AT);
  }
});

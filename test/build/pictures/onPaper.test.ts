import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { onPaper } from '../../../src/build/pictures/onPaper.ts';

test('a picture asked for as paper has ink', () => {
  const rule = onPaper(readFileSync('src/styles/lights.css', 'utf8'));
  expect(rule).toMatch(/^\s*:root:target \{/);
  expect(rule).toContain('--ground: #fff;');
  expect(rule).toContain('--ink: #000;');
});

test('a sheet without print is refused', () => {
  expect(() => onPaper(':root { --ink: #000; }')).toThrow('no tokens for print');
});

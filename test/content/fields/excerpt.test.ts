import { expect, test } from 'vitest';
import { excerpt } from '../../../src/content/fields/source.ts';

test('an excerpt is one line, cut short', () => {
  expect(excerpt('  two\n lines ')).toBe('two lines');
  expect(excerpt('x'.repeat(40))).toBe('x'.repeat(40));
  expect(excerpt(`${'x'.repeat(38)} and more`)).toBe(`${'x'.repeat(38)}…`);
});

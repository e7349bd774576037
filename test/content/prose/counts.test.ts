import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plainText } from '../../../src/content/fields/source.ts';
import { TABLES, type Tables } from '../../../src/content/data/tables.ts';
import { COUNTS } from '../../../src/content/prose/counts.ts';
import { tables } from '../../fixtures/story.ts';

test.each([
  ['nights-together', 91],
  ['weeks-together', 13],
  ['months-together', 2.99],
  ['weeks-so-far', 15],
  ['weeks-of-childhood', 939],
  ['years-of-childhood', 18],
  ['years-married', 3.03],
  ['half-hour', 0.5],
  ['between-wakings', 2],
  ['mothers-lose', 1.03],
  ['fathers-lose', 0.22],
  ['bedrooms', 2],
])('%s comes from the data', (name, value) => {
  expect(COUNTS[name]?.value(tables)).toBeCloseTo(value, 2);
});

test('without rows nothing is made up', () => {
  const none = Object.fromEntries(Object.keys(TABLES).map((name) => [name, []])) as unknown as Tables;
  const known = Object.keys(COUNTS).filter((name) => COUNTS[name]?.value(none) !== undefined);
  expect(known).toEqual(['bedrooms']);
});

test('a waking is measured within its night', () => {
  const at = (night: number, time: number) => ({
    night,
    at: (24 * night + time) * 60,
    basis: 'told' as const,
  });
  const wakings = [at(1, 3), at(1, 0), at(2, -3), at(2, 0)];
  expect(COUNTS['between-wakings']?.value({ ...tables, wakings })).toBeCloseTo(3);
});

test('README lists every name', () => {
  const readme = plainText(readFileSync('README.md', 'utf8'));
  const rows = Object.entries(COUNTS).map(([name, { is, file }]) => [
    `\`${name}\``,
    is,
    `\`${file.replace('content/', '')}\``,
  ]);
  const [, table = ''] = /\| `of` .*\n\| -.*\n((?:\|.*\n)+)/.exec(readme) ?? [];
  const cells = table.trimEnd().split('\n');
  expect(
    cells.map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    ),
  ).toEqual(rows);
});

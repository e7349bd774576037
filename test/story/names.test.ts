import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROLES } from '../../src/content/data/cast.ts';
import { readCast } from '../../src/content/story/readCast.ts';

const { value } = readCast(readFileSync('content/cast.yaml', 'utf8'), 'content/cast.yaml');
// A baby may be called “the baby”, as comments do: only a name of its own would be one too many.
const names = ROLES.map((role) => value![role].name).filter((name) => name !== 'the baby');
const NAMED = new RegExp([...names, 'emily', 'oliver'].join('|'), 'i');

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  statSync(join('src', name)).isFile(),
);

test('code names nobody of the cast', () => {
  expect('--emily: red').toMatch(NAMED);
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((name) => NAMED.test(name))).toEqual([]);
  const lines = files
    .filter((name) => /\.(ts|js|astro|css)$/.test(name))
    .flatMap((name) =>
      readFileSync(join('src', name), 'utf8')
        .split('\n')
        .map((line, index) => `${name}:${index + 1}: ${line.trim()}`),
    );
  expect(lines.filter((line) => NAMED.test(line))).toEqual([]);
});

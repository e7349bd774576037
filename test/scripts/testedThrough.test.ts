import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TESTED_THROUGH } from '../../scripts/testedThrough.ts';

const files = Object.values(TESTED_THROUGH).flat();

test('each file and its test are there', () => {
  const paths = [...Object.keys(TESTED_THROUGH), ...files];
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test('what has its own test is not listed', () => {
  const own = files.map((file) => file.replace(/^src/, 'test').replace(/\.[a-z]+$/, '.test.ts'));
  expect(own.filter((path) => existsSync(path))).toEqual([]);
  expect(new Set(files).size).toBe(files.length);
});

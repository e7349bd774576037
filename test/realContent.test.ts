import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** A path into content/ as what a function reads. */
const READS =
  /\b(?:read|open|cp|glob|stat|exists|URL|join)\w*(?:<\w+>)?\(\s*['"`](?:\.{1,2}\/)*content[/'"`]/;
const DOOR = 'src/content/story/readContent.ts';

/** The files of this repository that this one imports. */
const imports = (file: string, text: string): string[] =>
  [...text.matchAll(/(?:from|import) '(\.[^']+\.ts)'/g)].map(([, to = '']) => join(file, '..', to));

const read = (pattern: string) =>
  globSync(pattern).map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const doors = read('src/**/*.ts')
  .filter(({ file, text }) => file === DOOR || imports(file, text).includes(DOOR))
  .map(({ file }) => file);

/** Whether a file of the tests reads the real content, by itself or through what it imports. */
const readsContent = ({ file, text }: { file: string; text: string }) =>
  READS.test(text) ||
  imports(file, text).some((path) => doors.includes(path) || path.startsWith(join('test', 'story', '')));

test('only test/story and test/site read content/', () => {
  const reading = read('test/**/*.ts').filter(readsContent);
  const rooms = reading.map(({ file }) => file.split(/[\\/]/)[1]);
  expect(rooms.filter((room) => room === 'story').length).toBeGreaterThan(5);
  expect(reading.filter((_, index) => !/^(story|site)$/.test(rooms[index]!)).map(({ file }) => file)).toEqual(
    [],
  );
});

const FOLDER = 'content';

test.each([
  [`readFileSync('${FOLDER}/cast.yaml')`, true],
  [`import.meta.glob<string>('../../${FOLDER}/data/*.csv')`, true],
  [`import { sentFiles } from '../src/build/${'sent'}.ts';`, true],
  [`import { committedRows } from './story/${'committed'}.ts';`, true],
  [`readCast(TEXT, '${FOLDER}/cast.yaml')`, false],
  [`readFileSync('src/${FOLDER}/note.md')`, false],
])('%s reads the real content: %s', (text, reads) => {
  expect(readsContent({ file: join('test', 'a.test.ts'), text })).toBe(reads);
});

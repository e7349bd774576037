// Prints how the code stands: assertions, length of files, size of folders, and what has no test of its own.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { casts, decides, nonNulls, parsed } from './syntax.ts';
import { TESTED_THROUGH } from './testedThrough.ts';

const TEXT = ['.ts', '.js', '.astro', '.css'];
const CODE = ['.ts', '.js', '.astro'];

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const read = (file: string) => {
  const text = readFileSync(file, 'utf8');
  const isCode = CODE.includes(extname(file));
  return { file, isCode, lines: text.split('\n').length - 1, trees: isCode ? parsed(file, text) : [] };
};
const texts = files.filter((file) => TEXT.includes(extname(file))).map(read);

const linesOf = (some: typeof texts) => some.reduce((sum, { lines }) => sum + lines, 0);
const code = linesOf(texts.filter(({ isCode }) => isCode));
const lengths = texts.map(({ lines }) => lines).toSorted((a, b) => a - b);
const share = (part: number) => lengths[Math.ceil(part * lengths.length) - 1];
const count = (of: typeof nonNulls) =>
  texts.flatMap(({ trees }) => trees).reduce((sum, tree) => sum + of(tree), 0);
const perThousand = (found: number) =>
  `${((1000 * found) / code).toFixed(1)} per 1,000 lines of code (${found})`;

const folders = Map.groupBy(files, dirname);
const crowded = [...folders].filter(([, inside]) => inside.length > 15);

const mirror = (file: string) => `${file.replace(/^src/, 'test').replace(/\.[a-z]+$/, '')}.test.ts`;
const through = Object.values(TESTED_THROUGH).flat();
// Pages and components are mirrored by test/site/, which reads what they build.
const withoutMirror = texts
  .filter(({ file }) => extname(file) !== '.astro' && !file.startsWith(join('src', 'pages')))
  .filter(({ file, trees }) => trees.some(decides) && !existsSync(mirror(file)))
  .map(({ file }) => file);
const untested = withoutMirror.filter((file) => !through.includes(file));

const list = (names: string[]) => names.map((name) => `\n  ${name}`).join('');
const longest = texts.toSorted((a, b) => b.lines - a.lines).slice(0, 3);
console.log(`src: ${linesOf(texts)} lines in ${texts.length} files, ${code} of them code
non-null !: ${perThousand(count(nonNulls))}
as: ${perThousand(count(casts))}
lines of a file: median ${share(0.5)}, 90th percentile ${share(0.9)}, most ${longest.map(({ file, lines }) => `${lines} ${basename(file)}`).join(', ')}
folders of more than 15 files: ${crowded.length}${list(crowded.map(([folder, inside]) => `${folder} ${inside.length}`))}
files that decide something and are tested through another: ${withoutMirror.length - untested.length}
files that decide something and have no test: ${untested.length}${list(untested)}`);

import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../src/content/fields/nearest.ts';
import { attempt } from './fresh/attempt.ts';
import { CASES, type Case } from './fresh/cases.ts';

// Follows the README in throw-away clones of what is committed, as strangers would on their machines:
// npm run fresh -- [--full] [case …]

/** @throws Error when the README gives no such commands */
function readmeCommands() {
  const [read, test] = [...readFileSync('README.md', 'utf8').matchAll(/```sh\n(npm ci && .+)\n```/g)];
  if (!read?.[1] || !test?.[1]) throw new Error('README.md gives no commands that begin with npm ci');
  return { read: read[1], test: test[1] };
}

/** @throws Error that names the cases there are */
function chosen(names: readonly string[]): readonly Case[] {
  if (names.length === 0) return CASES;
  const all = CASES.map(({ name }) => name);
  return names.map((name) => {
    const one = CASES.find((other) => other.name === name);
    const meant = nearest(name, all);
    if (one) return one;
    throw new Error(`no case is called ${name}: ${all.join(', ')}.${meant ? ` Did you mean ${meant}?` : ''}`);
  });
}

const row = (...cells: string[]) =>
  cells
    .map((cell, column) => cell.padEnd([12, 46, 8][column] ?? 0))
    .join('')
    .trimEnd();

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { full: { type: 'boolean' } },
    allowPositionals: true,
  });
  const cases = chosen(positionals);
  if (process.platform !== 'linux') throw new Error('other machines are played on Linux only.');
  const commands = readmeCommands();
  const work = mkdtempSync(join(tmpdir(), 'fresh-'));
  chmodSync(work, 0o755);
  let failed = 0;
  try {
    console.log(row('case', 'what', 'result', 'seconds'));
    for (const one of cases) {
      const begin = performance.now();
      const result =
        one.user && process.getuid?.() !== 0 ? 'skipped' : attempt(one, work, commands, !!values.full);
      const failure = await Promise.resolve(result).then(
        (word) => word ?? 'passed',
        (error: Error) => error,
      );
      const seconds = ((performance.now() - begin) / 1000).toFixed(0);
      const word = failure instanceof Error ? 'failed' : failure;
      console.log(row(one.name, one.what, word, seconds));
      if (!(failure instanceof Error)) continue;
      failed += 1;
      console.error(failure.message.replace(/^/gm, '    '));
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return failed;
}

process.exitCode = (await main()) > 0 ? 1 : 0;

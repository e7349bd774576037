import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** Starts the launcher in a project where a tool has this source, and gathers what it says. */
function start(source: string, ...options: string[]) {
  const home = mkdtempSync(join(tmpdir(), 'a project '));
  onTestFinished(() => rmSync(home, { recursive: true }));
  cpSync('scripts', join(home, 'scripts'), { recursive: true });
  const tool = join(home, 'node_modules/tool');
  mkdirSync(join(tool, 'bin'), { recursive: true });
  writeFileSync(join(tool, 'package.json'), '{ "bin": { "tool": "./bin/tool.mjs" } }');
  writeFileSync(join(tool, 'bin/tool.mjs'), source);
  const child = spawn(process.execPath, ['scripts/withNode.mjs', ...options], { cwd: home });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const ended = new Promise<object>((done) =>
    child.on('close', (code, signal) => done({ code, signal, said: said.trim() })),
  );
  return { child, ended };
}

test('options and exit code are passed on', async () => {
  const { ended } = start('console.log(process.argv.slice(2).join()); process.exit(7)', 'tool', 'a b', '-c');
  expect(await ended).toEqual({ code: 7, signal: null, said: 'a b,-c' });
});

test('what the tool starts finds that Node first', async () => {
  const { ended } = start('console.log(process.env.PATH)', 'tool');
  const { said } = (await ended) as { said: string };
  expect(said.split(delimiter)[0]).toBe(dirname(process.execPath));
});

test('a signal ends the tool and is passed back', async () => {
  const { child, ended } = start('console.log("started"); setInterval(() => {}, 1e6)', 'tool');
  child.stdout.once('data', () => child.kill('SIGTERM'));
  expect(await ended).toEqual({ code: null, signal: 'SIGTERM', said: 'started' });
});

test('a tool that answers a signal ends as it likes', async () => {
  const { child, ended } = start(
    'process.on("SIGINT", () => process.exit(3)); console.log("started"); setInterval(() => {}, 1e6)',
    'tool',
  );
  child.stdout.once('data', () => child.kill('SIGINT'));
  expect(await ended).toEqual({ code: 3, signal: null, said: 'started' });
});

test('a tool that is missing is one line', async () => {
  const { ended } = start('', 'other');
  expect(await ended).toEqual({
    code: 1,
    signal: null,
    said: 'other is not installed: run npm ci first.',
  });
});

test('no script relies on a link in .bin', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const commands = Object.values(scripts).flatMap((line) => line.split(' && '));
  expect(commands.filter((command) => !/^(?:node scripts\/withNode\.mjs|npm run) /.test(command))).toEqual(
    [],
  );
});

test('the packed Node is not put where it cannot start', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { libc?: string[] }>;
  };
  for (const arch of ['x64', 'arm64'])
    expect(packages[`node_modules/node-linux-${arch}`]?.libc).toEqual(['glibc']);
});

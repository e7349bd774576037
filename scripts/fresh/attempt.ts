import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Case } from './cases.ts';
import { command, succeed, type Setting } from './command.ts';
import { clone, machine } from './machine.ts';

/** The commands that the README gives: to read the story, and to test it. */
export interface Commands {
  read: string;
  test: string;
}

const USUAL_PORT = 4321;

/** Holds the port until the result is called; nothing to do when somebody else holds it already. */
async function takePort(): Promise<() => void> {
  const server = createServer((socket) => socket.destroy());
  server.listen(USUAL_PORT, 'localhost');
  await Promise.race([once(server, 'listening'), new Promise((done) => server.on('error', done))]);
  return () => server.close();
}

/** @throws Error when it is not the story that is served there */
async function visit(address: string): Promise<void> {
  const response = await fetch(address);
  const page = await response.text();
  if (!response.ok || !page.includes('data-chapter'))
    throw new Error(`does not serve the story at ${address}`);
}

/** Reads the story as the README says, up to the first page. @throws Error with all that was said */
async function read(line: string, setting: Setting): Promise<void> {
  let isVisited = false;
  const { code, said } = await command(line, setting, (said) => {
    const address = /http:\/\/localhost:\d+\S*/.exec(said)?.[0];
    return address === undefined ? undefined : () => visit(address).then(() => void (isVisited = true));
  });
  if (!isVisited) throw new Error(`${line} ended with ${code}\n${said}`);
}

/** @throws Error when the command does anything but say, in one line, what is missing */
async function refuse(line: string, setting: Setting, refusal: RegExp): Promise<void> {
  const { code, said } = await command(line, setting);
  if (code !== 1 || !refusal.test(said)) throw new Error(`${line} ended with ${code}\n${said}`);
}

/**
 * Follows the README in a clone of its own, and leaves nothing behind.
 * @param full whether all tests are run, and not the pure ones of some cases alone
 * @throws Error that says what happened
 */
export async function attempt(
  one: Case,
  work: string,
  { read: line, test }: Commands,
  full: boolean,
): Promise<void> {
  const home = join(work, one.name);
  mkdirSync(home);
  const freePort = one.portTaken ? await takePort() : undefined;
  try {
    const env = await machine(one, home, join(work, 'tools'));
    const cwd = await clone(one, home);
    const first: Setting = { cwd, env, user: one.user };
    const setting: Setting = { ...first, env: { ...env, ...one.environment } };
    if (one.again) await succeed('npm ci', first);
    if (one.refusal) return await refuse(line, setting, one.refusal);
    await read(line, setting);
    if (one.edition && !existsSync(join(cwd, 'dist/every-two-hours.pdf'))) throw new Error('made no edition');
    if (full) await succeed(test, setting);
    else if (one.tests) await succeed('npm test -- --project unit', setting);
  } finally {
    freePort?.();
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

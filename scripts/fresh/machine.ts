import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Case } from './cases.ts';
import { succeed, type Setting } from './command.ts';

/** Where npm keeps what it fetched, and from where it fetches: the only settings that a case shares with us. */
const SHARED = /^npm_config_(?:cache|userconfig|globalconfig|registry|cafile)$/i;

/** The folders in which programs are found, without those of this project. */
const folders = () =>
  (process.env.PATH ?? '').split(delimiter).filter((path) => !path.includes('node_modules'));

/** This process's environment, as it was before npm and the launcher added theirs. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const theirs = /^(?:npm_|INIT_CWD$|CHROME_PATH$|SITE_URL$|EDITION$|CI$|NODE$)/i;
  const kept = Object.entries(process.env).filter(([name]) => SHARED.test(name) || !theirs.test(name));
  return { ...Object.fromEntries(kept), PATH: folders().join(delimiter), ASTRO_TELEMETRY_DISABLED: '1' };
}

/** A program's package in a folder that all cases share, installed when the first asks for it; its path in there. */
async function program(tools: string, name: string, version: string, path: string): Promise<string> {
  const home = join(tools, `${name}@${version}`);
  if (!existsSync(home)) {
    mkdirSync(home, { recursive: true });
    await succeed(`npm install --no-save --prefix . ${name}@${version}`, {
      cwd: home,
      env: ownEnvironment(),
    });
  }
  return join(home, 'node_modules', name, path);
}

/** Every program of the machine but some, as links in one folder. */
function programsWithout(left: readonly string[], home: string): string {
  const all = join(home, 'programs');
  mkdirSync(all);
  const seen = new Set(left);
  for (const folder of folders().filter((path) => existsSync(path)))
    for (const name of readdirSync(folder)) {
      if (seen.has(name)) continue;
      seen.add(name);
      symlinkSync(join(folder, name), join(all, name));
    }
  return all;
}

/** The environment of a case: its Node and its npm before everything else, and a home of its own where it is another's. */
export async function machine(one: Case, home: string, tools: string): Promise<NodeJS.ProcessEnv> {
  const bin = join(home, 'bin');
  mkdirSync(bin);
  symlinkSync(await program(tools, `node-linux-${process.arch}`, one.node, 'bin/node'), join(bin, 'node'));
  symlinkSync(await program(tools, 'npm', one.npm, 'bin/npm-cli.js'), join(bin, 'npm'));
  const env = ownEnvironment();
  const rest = one.without ? programsWithout(one.without, home) : env.PATH;
  if (one.user) {
    for (const name of Object.keys(env))
      if (/^npm_config_(?:cache|userconfig)$/i.test(name)) delete env[name];
    env.HOME = home;
  }
  return {
    ...env,
    ...(!one.edition && { EDITION: 'no' }),
    PATH: [bin, rest].join(delimiter),
  };
}

/** What is committed, in a folder of its own. */
export async function clone(one: Case, home: string): Promise<string> {
  const folder = join(home, one.folder ?? 'story');
  const here: Setting = { cwd: process.cwd(), env: ownEnvironment() };
  const there: Setting = { cwd: folder, env: here.env };
  await succeed(`git clone --quiet --no-checkout . '${folder}'`, here);
  if (one.windowsLines) writeFileSync(join(folder, '.git/info/attributes'), '* text=auto eol=crlf\n');
  await succeed('git checkout --quiet', there);
  if (one.user) await succeed(`chown -R ${one.user.uid}:${one.user.gid} '${home}'`, here);
  return folder;
}

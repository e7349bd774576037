// Runs a tool, or a script of ours, with a Node that is new enough: node scripts/withNode.mjs astro build
// Read by the Node that is there, however old: nothing here is newer than Node 12.
import { spawn, spawnSync } from 'child_process';
import { readFileSync } from 'fs';
import { delimiter, dirname, join } from 'path';
import { fileURLToPath } from 'url';
import { chooseNode } from './chooseNode.mjs';

const packages = join(dirname(dirname(fileURLToPath(import.meta.url))), 'node_modules');

/** The program of an installed package, by its own path: npm 10 drops a link in .bin that two packages claim. */
function programOf(name) {
  try {
    const { bin } = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8'));
    return join(packages, name, typeof bin === 'string' ? bin : bin[Object.keys(bin)[0]]);
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}

const starts = (path) => spawnSync(path, ['--version']).status === 0;

/** Runs it as if it were this process: with its input, its output, its signals and its end. */
function run(node, program) {
  process.env.PATH = [dirname(node), process.env.PATH].join(delimiter);
  const child = spawn(node, program, { stdio: 'inherit' });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const pass = (signal) => child.kill(signal);
  signals.forEach((signal) => process.on(signal, pass));
  child.on('exit', (code, signal) => {
    signals.forEach((one) => process.removeListener(one, pass));
    if (signal) process.kill(process.pid, signal);
    else process.exitCode = code;
  });
}

const [wanted, ...options] = process.argv.slice(2);
const isOurs = /\.[mt]s$/.test(wanted);
const program = isOurs ? wanted : programOf(wanted);
const { platform, arch, execPath, versions } = process;
const { node, reason } = chooseNode({ version: versions.node, execPath, platform, arch }, programOf, starts);

if (!program || reason) {
  console.error(program ? reason : `${wanted} is not installed: run npm ci first.`);
  process.exitCode = 1;
} else {
  run(node, [...(isOurs ? ['--experimental-strip-types'] : []), program, ...options]);
}

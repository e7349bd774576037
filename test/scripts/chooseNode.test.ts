import { expect, test } from 'vitest';
import { chooseNode } from '../../scripts/chooseNode.mjs';

const packed = (name: string) => (/-(?:x64|arm64)$/.test(name) ? `/packed/${name}/bin/node` : '');
const choose = (version: string, platform: string, arch = 'x64', starts = true) =>
  chooseNode({ version, execPath: '/its/own', platform, arch }, packed, () => starts);

test.each([
  ['22.18.0', 'linux'],
  ['24.0.1', 'darwin'],
  ['100.0.0', 'win32'],
])('Node %s on %s runs the tools itself', (version, platform) => {
  expect(choose(version, platform)).toEqual({ node: '/its/own' });
});

test.each(['x64', 'arm64'])('an older Node on Linux %s finds the packed one', (arch) => {
  for (const version of ['12.22.9', '20.20.2', '22.11.0'])
    expect(choose(version, 'linux', arch)).toEqual({ node: `/packed/node-linux-${arch}/bin/node` });
});

test.each([
  ['macOS', 'darwin', 'arm64', true],
  ['Windows', 'win32', 'x64', true],
  ['Linux on another processor', 'linux', 'riscv64', true],
  ['Linux with musl', 'linux', 'x64', false],
])('an older Node on %s is told what to install', (_, platform, arch, starts) => {
  expect(choose('20.20.2', platform, arch, starts)).toEqual({
    reason: 'This needs Node.js 22.18 or newer, and found 20.20.2: install it from https://nodejs.org',
  });
});

/** A machine on which the README's commands are to work. */
export interface Case {
  /** As it is asked for. */
  name: string;
  /** What is unusual about it. */
  what: string;
  /** Versions, as npm takes them. */
  node: string;
  npm: string;
  /** The clone's folder. */
  folder?: string;
  /** Programs that are not on the PATH. */
  without?: readonly string[];
  environment?: NodeJS.ProcessEnv;
  /** Somebody who is not root. */
  user?: { uid: number; gid: number };
  /** Every text file of the clone ends its lines as Windows does. */
  windowsLines?: boolean;
  /** The usual port is somebody else's. */
  portTaken?: boolean;
  /** Installs once before, so that npm has everything in its cache. */
  again?: boolean;
  /** Runs the pure tests as well. */
  tests?: boolean;
  /** Prints the edition as well. */
  edition?: boolean;
  /** What it has to say, where it cannot work. */
  refusal?: RegExp;
}

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Nobody, as most systems have it. */
const NOBODY = { uid: 65534, gid: 65534 };

/** Nothing listens there. */
const NOWHERE = 'http://127.0.0.1:9';

/** The oldest Node that the README names, with the npm that it brings. */
const OLD = { node: '20', npm: '10.8' };

export const CASES: readonly Case[] = [
  { ...OLD, name: 'npm10.8', what: 'Node 20 and its own npm', tests: true },
  { node: '20', npm: '10.9', name: 'npm10.9', what: 'npm 10.9' },
  { node: '20', npm: '11.0', name: 'npm11.0', what: 'npm 11.0' },
  { node: '20', npm: '11', name: 'npm11', what: 'the newest npm that takes Node 20' },
  { node: '24', npm: 'latest', name: 'npm-newest', what: 'the newest npm' },
  { node: '22.18.0', npm: '10.9', name: 'node22', what: 'the oldest Node that needs no other', tests: true },
  { node: '24', npm: '11', name: 'node24', what: 'Node 24' },
  { ...OLD, name: 'user', what: 'another user than root, who never used npm', user: NOBODY },
  {
    ...OLD,
    name: 'path',
    what: 'a path with spaces and umlauts',
    folder: 'Zwei Stunden, jede Nacht – für später',
  },
  { ...OLD, name: 'no-git', what: 'no git', without: ['git'] },
  { ...OLD, name: 'no-browser', what: 'no browser but the one from npm', without: BROWSERS, edition: true },
  { ...OLD, name: 'crlf', what: 'Windows line ends', windowsLines: true, tests: true },
  { ...OLD, name: 'port', what: 'the usual port taken', portTaken: true },
  {
    ...OLD,
    name: 'offline',
    what: 'a second time, offline',
    again: true,
    environment: { npm_config_offline: 'true', http_proxy: NOWHERE, https_proxy: NOWHERE },
  },
  {
    ...OLD,
    name: 'musl',
    what: 'musl, for which no Node comes along',
    environment: { npm_config_libc: 'musl' },
    refusal:
      /^This needs Node\.js 22\.12 or newer, and found 20\.\S+: install it from https:\/\/nodejs\.org$/m,
  },
];

// Read by the Node that is there, however old: nothing here is newer than Node 12.

const WANTED = [22, 18];

const fits = (version) => {
  const [major, minor] = version.split('.').map(Number);
  return major > WANTED[0] || (major === WANTED[0] && minor >= WANTED[1]);
};

/**
 * The Node that runs the tools: the one that runs this, else the one that npm brought along.
 * @param {{ version: string, execPath: string, platform: string, arch: string }} running what `process` says of itself
 * @param {(name: string) => string} packed the path of the program in an installed package
 * @param {(path: string) => boolean} starts whether a program starts here: built for glibc, it does not with musl
 * @returns {{ node: string, reason?: undefined } | { node?: undefined, reason: string }} its path, or what to install
 */
export function chooseNode({ version, execPath, platform, arch }, packed, starts) {
  if (fits(version)) return { node: execPath };
  const node = platform === 'linux' ? packed(`node-linux-${arch}`) : '';
  if (node && starts(node)) return { node };
  return {
    reason: `This needs Node.js ${WANTED.join('.')} or newer, and found ${version}: install it from https://nodejs.org`,
  };
}

import type { Plugin } from 'vite';

/**
 * Has the built scripts ask for a chunk under another address once one could not be had: Firefox keeps a failure for as
 * long as the page is open, and every browser a chunk that was cut off.
 */
export const askAgain = (): Plugin => ({
  name: 'ask-again',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  renderChunk: (code) =>
    code.replace(
      /\bimport\((["'`])(\.\/[^"'`]+)\1\)/g,
      'import(`$2${self.failures ? `?${self.failures}` : ``}`)',
    ),
});

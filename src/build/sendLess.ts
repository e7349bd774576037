import type { Plugin } from 'vite';

/** What Vite wraps each `import()` in, to fetch its style sheets first. */
const PRELOAD = '\0vite/preload-helper.js';

/**
 * Leaves out of the built scripts what no reader needs: Vite's loader of style sheets, which no chunk of ours brings, and
 * the eases and curves of D3 that nothing uses: the bundler keeps them, for it cannot see that making one does no more.
 */
export const sendLess = (): Plugin => ({
  name: 'send-less',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  load: (id) => (id === PRELOAD ? 'export const __vitePreload = (load) => load();' : undefined),
  transform: (code, id) =>
    /node_modules\/d3-/.test(id)
      ? code.replaceAll('(function custom(', '/* @__PURE__ */ (function custom(')
      : undefined,
});

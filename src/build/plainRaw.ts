import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { plainText } from '../content/fields/source.ts';

/** Gives what is imported with `?raw` as plain text: a script in the page has the hash of what a browser reads. */
export const plainRaw = (): Plugin => ({
  name: 'plain-raw',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('?raw')) return;
    return `export default ${JSON.stringify(plainText(readFileSync(id.replace(/\?raw$/, ''), 'utf8')))}`;
  },
});

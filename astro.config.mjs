import { defineConfig, fontProviders } from 'astro/config';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { askAgain } from './src/build/askAgain.ts';
import { readContent } from './src/content/story/readContent.ts';
import { edition } from './src/build/edition/edition.ts';
import { plainRaw } from './src/build/plainRaw.ts';
import { sendLess } from './src/build/sendLess.ts';
import { siteBase } from './src/build/address/siteBase.ts';
import { siteUrl } from './src/build/address/siteUrl.ts';
import { contentCheck } from './src/content/story/contentCheck.ts';
import { tightPolicy } from './src/build/policy/tightPolicy.ts';

const { site, base } = siteUrl(process.env.SITE_URL);

/** A face of our own, cut by src/fonts/subset.ts; nothing is fetched. */
const face = (name, cssVariable, fallbacks, variants) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks,
  options: { variants },
});

export default defineConfig({
  site,
  base,
  trailingSlash: 'ignore',
  build: { inlineStylesheets: 'always' },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    contentCheck(readContent),
    siteBase(base),
    mdx(),
    tightPolicy(),
    edition(process.env.EDITION !== 'no', { site, base }),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: true } }),
  },
  security: { csp: true },
  fonts: [
    face(
      'Newsreader',
      '--serif',
      ['Georgia', 'serif'],
      [
        { src: ['./src/fonts/newsreader.woff2'], weight: 400, style: 'normal' },
        { src: ['./src/fonts/newsreader-italic.woff2'], weight: 400, style: 'italic' },
      ],
    ),
    face(
      'Source Sans 3',
      '--sans',
      ['Arial', 'sans-serif'],
      [{ src: ['./src/fonts/source-sans.woff2'], weight: '400 600', style: 'normal' }],
    ),
  ],
  vite: {
    plugins: [askAgain(), plainRaw(), sendLess()],
    // Its own modules, without the wrapping that its bundle needs.
    resolve: { alias: { scrollama: 'scrollama/src/entry.js' } },
    build: {
      // Each scene is one file: there is nothing to preload with it.
      modulePreload: false,
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // What several charts share is one file, beside which each scene is one more.
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'kit',
                test: /[\\/]src[\\/](charts|scene|content)[\\/]|d3-[a-z]+[\\/]/,
                minShareCount: 2,
              },
            ],
          },
        },
        // As it loads, D3 sets properties on functions, gives colours their methods and makes an American number
        // format. Our scales and shapes use none of it, so it need not be sent.
        treeshake: {
          propertyReadSideEffects: false,
          propertyWriteSideEffects: false,
          manualPureFunctions: [
            'define',
            'defaultLocale',
            'Blur2',
            'shuffler',
            'rgbSpline',
            'hsl',
            'hcl',
            'cubehelix',
            'interpolateTransform',
            'bisector',
            'sqrt',
            'sin',
            'cos',
          ],
        },
      },
    },
  },
});

import type { AstroIntegration } from 'astro';

/**
 * Has each of Astro's commands find the site under its path: a build looks for its pages under decoded letters, the
 * preview of a build under encoded ones, and the one for editing, which can do neither, stands at the root.
 */
export const siteBase = (base: string): AstroIntegration => ({
  name: 'site-base',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command === 'preview') updateConfig({ base: encodeURI(base) });
      if (command === 'dev') updateConfig({ base: '/' });
    },
  },
});

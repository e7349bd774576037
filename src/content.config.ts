import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

/** Only renders the prose; that the content is right, `readContent` has checked. */
export const collections = {
  chapters: defineCollection({ loader: glob({ base: './content/chapters', pattern: '*.mdx' }) }),
};

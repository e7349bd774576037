import { expect, test } from 'vitest';
import { TABLES } from '../../../src/content/data/tables.ts';
import { mistakesIn, replaced } from '../story/makeContent.ts';

const HOME = 'chapters/02-home.mdx';
const attribute = (words: string) => words.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const study = (words: string) =>
  `${Object.keys(TABLES.published.columns).join(',')}\n"${words.replaceAll('"', '""')}",mothers,-1,Who,Which,10.1/x,published\n`;

/** Where words become an address, a name or code: each place, and words put into it. */
const CHANGES: Record<string, (words: string) => Record<string, string>> = {
  'story.yaml:10': (words) => replaced('story.yaml', 'https://example.org/', JSON.stringify(words)),
  'chapters/02-home.mdx:3': (words) => replaced(HOME, 'night\n', `${JSON.stringify(words)}\n`),
  'chapters/02-home.mdx:6': (words) => replaced(HOME, '"timeline"', `"${attribute(words)}"`),
  'chapters/02-home.mdx:14': (words) => replaced(HOME, '"asleep"', `"${attribute(words)}"`),
  'data/published.csv:2': (words) => ({ 'data/published.csv': study(words) }),
};

test.each(['javascript:alert()', '"><b onclick=alert()>', "'); }</script>", '${alert()}'])(
  '%s is refused in its place',
  (words) => {
    for (const [place, change] of Object.entries(CHANGES))
      expect(mistakesIn(change(words))).toEqual([expect.stringMatching(`^content/${place}:`)]);
  },
);

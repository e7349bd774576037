import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { TABLES } from '../../../src/content/data/tables.ts';
import { ContentError } from '../../../src/content/story/contentError.ts';
import { readStory } from '../../../src/content/story/readStory.ts';
import { FAKE_CHARTS } from '../chapters/fakeChart.ts';
import { inShort } from '../chapters/readBody.ts';

/** A small story without a mistake: each file's path in the content directory, and its text. */
export const RIGHT: Record<string, string> = {
  'story.yaml': `title: Every Two Hours
standfirst: A window that stays lit.
minutes: 10
share:
  title: One title
  text: One text
help:
  - name: A charity
    about: For tired parents
    url: https://example.org/
`,
  'cast.yaml': `mother: { name: Anna, pronouns: she her her hers }
father: { name: Ben, pronouns: he him his his }
baby: { name: Kit, pronouns: they them their theirs }
fathersMother: { name: his mum, pronouns: she her her hers }
mothersMother: { name: my mum, pronouns: she her her hers }
`,
  'chapters/01-opening.mdx': `---
title: The lit window
light: dawn
---

It is late. [Home](#home) comes next.
`,
  'chapters/02-home.mdx': `---
title: Home
light: night
---

<Scrolly chart="timeline">

<Step id="awake" alt="Every two hours a mark, all night." scene="night">

He is awake again, and so am *I*.

</Step>

<Step id="asleep" alt="The day, and hardly any sleep in it." scene="day">See [above](#awake).</Step>

</Scrolly>
`,
  ...Object.fromEntries(
    Object.entries(TABLES).map(([name, { columns }]) => [
      `data/${name}.csv`,
      `${Object.keys(columns).join(',')}\n`,
    ]),
  ),
};

/** Writes the right story with some files changed, added, or left out (null); returns its directory. */
export function makeContent(changes: Record<string, string | null> = {}): string {
  const home = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(home, { recursive: true }));
  const content = join(home, 'content');
  mkdirSync(content);
  for (const [path, text] of Object.entries({ ...RIGHT, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  return content;
}

export function readContent(changes: Record<string, string | null> = {}) {
  return readStory(makeContent(changes), FAKE_CHARTS);
}

/** Every problem of the changed story, as `file:line:column found → nearest`. */
export function mistakesIn(changes: Record<string, string | null>): string[] {
  try {
    readContent(changes);
  } catch (error) {
    if (error instanceof ContentError) {
      return error.problems.map((problem) => `${problem.file}:${inShort(problem)}`);
    }
    throw error;
  }
  return [];
}

/** Right content with some words of one of its files replaced. */
export function replaced(path: string, from: string, to: string): Record<string, string> {
  const text = RIGHT[path];
  if (!text?.includes(from)) throw new Error(`${path} does not say ${from}`);
  return { [path]: text.replaceAll(from, to) };
}

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { describeProblem, type Problem } from '../../src/content/fields/problem.ts';
import { ContentError } from '../../src/content/story/contentError.ts';
import { COUNTS } from '../../src/content/prose/counts.ts';
import { inLetters } from '../../src/content/prose/waysToSay.ts';
import { readStory } from '../../src/content/story/readStory.ts';

// The sound in the flat is worked out once, with the first story that is read.
vi.setConfig({ testTimeout: 60_000 });

/** The problems of a copy of the content with one edit. */
function after(path: string, from: string, to: string): Problem[] {
  const home = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(home, { recursive: true }));
  const content = join(home, 'content');
  cpSync('content', content, { recursive: true });
  const text = readFileSync(join(content, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not say ${from}`);
  writeFileSync(join(content, path), text.replace(from, to));
  try {
    readStory(content, CHARTS);
  } catch (error) {
    if (error instanceof ContentError) return [...error.problems];
    throw error;
  }
  return [];
}

/** Where in the chapters these words stand, as the start of a message. */
function placeOf(file: string, words: string): string {
  const path = `content/chapters/${file}`;
  const lines = readFileSync(path, 'utf8').split('\n');
  const line = lines.findIndex((text) => text.includes(words));
  return `${path}:${line + 1}, column ${(lines[line]?.indexOf(words) ?? NaN) + 1}: `;
}

test.each([
  [
    'a visit made longer',
    ['data/events.csv', '15:00,30', '15:00,45'],
    [
      ['02-conversation.mdx', 'Half an hour<', 'in half-hour, 0.75 hours, as content/data/events.csv has it'],
      ['02-conversation.mdx', 'half an hour<', 'Did you mean "three quarters of an hour"?'],
    ],
  ],
  [
    'a study corrected',
    ['data/published.csv', 'mothers,-62', 'mothers,-92'],
    [['05-home.mdx', 'about an hour<', 'in mothers-lose, 1.5 hours, as content/data/published.csv has it']],
  ],
  [
    'a shorter childhood',
    ['data/events.csv', 'eighteen,6573', 'eighteen,5844'],
    [
      ['09-not-sure.mdx', 'eighteen years<', 'Did you mean "sixteen years"?'],
      ['10-now.mdx', 'nine hundred', 'Did you mean "eight hundred and thirty-five weeks"?'],
    ],
  ],
  [
    'a quarrel after he left',
    ['data/quarrels.csv', '\n13,0,', '\n13,3,'],
    [['09-not-sure.mdx', 'holds="quarrels@13..14', 'quarrels@13 is 3 and quarrels@0 is 1']],
  ],
  [
    'an earlier evening',
    ['data/evenings.csv', '21:45', '18:45'],
    [['06-bitter.mdx', 'holds="evenings@0', 'evenings@3 is 19:00 and evenings@12 is 18:45']],
  ],
] as const)('%s stops the build at the words', (_, edit, expected) => {
  const [path, from, to] = edit;
  expect(after(path, from, to).map(describeProblem)).toEqual(
    expected.map(([file, words, message]) =>
      expect.toSatisfy(
        (told: string) => told.startsWith(placeOf(file, words)) && told.includes(message),
        `${placeOf(file, words)}… ${message}`,
      ),
    ),
  );
});

test('another night of leaving is told everywhere', () => {
  const told = after('data/events.csv', 'door,91', 'door,70').map(describeProblem);
  for (const [file, words] of [
    ['06-bitter.mdx', 'three months<'],
    ['07-bag.mdx', 'three months<'],
    ['07-bag.mdx', 'thirteen weeks<'],
    ['07-bag.mdx', 'ninety-one nights<'],
    ['10-now.mdx', 'thirteen<'],
  ] as const)
    expect(told).toContainEqual(expect.stringContaining(placeOf(file, words)));
});

test('words changed in a chapter are told', () => {
  const [problem, ...others] = after('chapters/05-home.mdx', '>two bedrooms<', '>three bedrooms<');
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ found: 'three bedrooms', nearest: 'two bedrooms' });
});

test('README’s examples are true', () => {
  const readme = readFileSync('README.md', 'utf8');
  const examples = [...readme.matchAll(/^.*<Count .*$/gm), ...readme.matchAll(/holds="[^"]+"/g)].map(
    ([text]) => text,
  );
  expect(examples).toHaveLength(3);
  const step = (words: string, holds = '') =>
    `<Step id="example" weeks="0 to 5" ${holds} alt="Something for somebody to look at.">\n\n${words}\n\n</Step>`;
  const steps = examples.map((text) => (text.startsWith('holds') ? step('Words.', text) : step(text)));
  for (const one of steps)
    expect(after('chapters/10-now.mdx', '<Step id="now-next"', `${one}\n\n<Step id="now-next"`)).toEqual([]);
});

test('no chapter leaves a number unchecked', () => {
  const numbers = Array.from({ length: 100 }, (_, number) => inLetters(number));
  const units = Object.values(COUNTS).flatMap(({ unit: { one, many } }) => [one, many]);
  const number = new RegExp(
    `half an hour|(?:\\d|\\b(?:${numbers.join('|')}|hundred)) (?:${units.join('|')})\\b`,
    'gi',
  );
  const unchecked = readdirSync('content/chapters').flatMap((file) => {
    const [, , prose = ''] = readFileSync(`content/chapters/${file}`, 'utf8').split(/^---$/m);
    const words = prose.replace(/<Count [^>]*>[^<]*<\/Count>/g, '…').replace(/"[^"]*"/g, '');
    return words.match(number) ?? [];
  });
  // “Two hours, when you count from the end of one to the start of the next, is not two hours.”
  expect(unchecked).toEqual(['two hours']);
});

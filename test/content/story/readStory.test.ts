import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { ContentError } from '../../../src/content/story/contentError.ts';
import { readStory } from '../../../src/content/story/readStory.ts';
import { FAKE_CHARTS } from '../chapters/fakeChart.ts';
import { makeContent, mistakesIn, readContent, replaced, RIGHT } from './makeContent.ts';

const HOME = 'chapters/02-home.mdx';

test('a right story is read whole', () => {
  const story = readContent();
  expect(story).toMatchObject({ title: 'Every Two Hours', minutes: 10 });
  expect(story.chapters.map(({ id, light, words }) => [id, light, words])).toEqual([
    ['opening', 'dawn', 6],
    ['home', 'night', 10],
  ]);
  expect(story.steps.map(({ id, file, line }) => [id, `${file}:${line}`])).toEqual([
    ['awake', 'content/chapters/02-home.mdx:8'],
    ['asleep', 'content/chapters/02-home.mdx:14'],
  ]);
  expect(story.steps[1]).toMatchObject({
    chart: 'timeline',
    view: 'day',
    description: 'The day, and hardly any sleep in it. 0 nights: day.',
  });
});

test('the directory may be a URL', () => {
  const directory = pathToFileURL(`${makeContent()}/`);
  expect(readStory(directory, FAKE_CHARTS).chapters).toHaveLength(2);
});

test('chapters follow the order of their names', () => {
  const { chapters } = readContent({
    'chapters/00-before.mdx': '---\ntitle: Before\nlight: paper\n---\n\nWords.\n',
  });
  expect(chapters.map(({ id }) => id)).toEqual(['before', 'opening', 'home']);
});

test.each([
  ['a missing story file', { 'story.yaml': null }, ['content/story.yaml:1:1 ']],
  ['no chapters', { 'chapters/01-opening.mdx': null, [HOME]: null }, ['content/chapters:1 ']],
  ['a missing table', { 'data/nights.csv': null }, ['content/data/nights.csv:1 ']],
  ['an unknown table', { 'data/naps.csv': 'a\n' }, ['content/data/naps.csv:1 naps.csv']],
  [
    'a misspelt table',
    { 'data/nights.csv': null, 'data/night.csv': 'a\n' },
    ['content/data/night.csv:1 night.csv → nights.csv'],
  ],
  [
    'a step id used twice',
    replaced(HOME, 'id="asleep"', 'id="awake"'),
    ['content/chapters/02-home.mdx:14:7 awake'],
  ],
  [
    "a chapter's id on a step",
    replaced(HOME, 'id="asleep"', 'id="opening"'),
    ['content/chapters/02-home.mdx:14:7 opening'],
  ],
  [
    'a link to nothing',
    replaced('chapters/01-opening.mdx', '#home', '#hmoe'),
    ['content/chapters/01-opening.mdx:6:13 #hmoe → #home'],
  ],
  [
    'a badly named chapter',
    { 'chapters/3-more.mdx': '---\ntitle: More\nlight: dawn\n---\n\nWords.\n' },
    ['content/chapters/3-more.mdx:1 3-more.mdx → 03-more.mdx'],
  ],
  [
    "a chapter's name used twice",
    { 'chapters/03-opening.mdx': '---\ntitle: More\nlight: dawn\n---\n\nWords.\n' },
    ['content/chapters/03-opening.mdx:1 opening'],
  ],
])('%s is told', (_, changes, expected) => {
  expect(mistakesIn(changes)).toEqual(expected);
});

test('a repeated id tells where the first is', () => {
  expect(() => readContent(replaced(HOME, 'id="asleep"', 'id="awake"'))).toThrow(
    'The first one is content/chapters/02-home.mdx:8.',
  );
  expect(() => readContent(replaced(HOME, 'id="asleep"', 'id="opening"'))).toThrow(
    'The first one is the chapter content/chapters/01-opening.mdx.',
  );
});

test('hidden files and notes are left alone', () => {
  expect(mistakesIn({ 'chapters/.DS_Store': '', 'data/README.md': 'Notes.\n' })).toEqual([]);
});

test('an unreadable chapter breaks no links', () => {
  const changes = {
    [HOME]: `${RIGHT[HOME]}\n<Step>\n`,
    ...replaced('chapters/01-opening.mdx', '#home', '#asleep'),
  };
  expect(mistakesIn(changes)).toEqual(['content/chapters/02-home.mdx:18:1 <Step>']);
});

test('mistakes of all files come in one run', () => {
  const changes = {
    ...replaced('story.yaml', 'minutes: 10', 'minutes: ten'),
    ...replaced('chapters/01-opening.mdx', 'light: dawn', 'light: dwan'),
    [HOME]: RIGHT[HOME]?.replace('id="awake"', 'idd="awake"').replace('He is', '<i>He</i> is') ?? '',
    'data/night.csv': '',
    'data/quarrels.csv': 'week,quarels\n',
  };
  expect(mistakesIn(changes)).toEqual(
    expect.arrayContaining([
      'content/chapters/01-opening.mdx:3:8 dwan → dawn',
      'content/chapters/02-home.mdx:8:7 idd → id',
      'content/chapters/02-home.mdx:10:1 <i>',
      'content/data/night.csv:1 night.csv',
      'content/data/quarrels.csv:1:2 quarels → quarrels',
      'content/story.yaml:3:10 ten',
    ]),
  );
});

test('the error is printed one mistake a line', () => {
  const changes = {
    ...replaced('story.yaml', 'minutes', 'minuts'),
    ...replaced(HOME, 'scene="day"', 'scene="dai"'),
  };
  expect(() => readContent(changes)).toThrow(ContentError);
  expect(() => readContent(changes)).toThrow(
    [
      '2 mistakes in the content',
      'content/chapters/02-home.mdx:14, column 62: found "dai", allowed: in scene, night or day. Did you mean "day"?',
      'content/story.yaml:3, column 1: found "minuts", allowed: the keys title, standfirst, minutes, share, help. Did you mean "minutes"?',
    ].join('\n'),
  );
});

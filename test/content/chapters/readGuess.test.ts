import { expect, test } from 'vitest';
import type { Chart } from '../../../src/charts/chart.ts';
import { readChapter } from '../../../src/content/chapters/readChapter.ts';
import { FAKE_CHARTS, FAKE_ROWS, fakeChart } from './fakeChart.ts';
import { inShort, scrolly, step } from './readBody.ts';

const CHARTS = { ...FAKE_CHARTS, guess: { ...fakeChart, name: 'guess' } as Chart };
const ALT = 'alt="A window that stays lit."';
const read = (body: string) =>
  readChapter(
    `---\ntitle: Home\nlight: night\n---\n${body}`,
    'content/chapters/05-home.mdx',
    CHARTS,
    FAKE_ROWS,
  );
const problems = (body: string) => read(body).problems.map(inShort);
const guess = (attributes = 'id="asked" scene="night"', inside = 'How long did she sleep?') =>
  `<Guess ${attributes} ${ALT}>\n\n${inside}\n\n</Guess>\n`;

test('a guess is read as what it shows', () => {
  const { chapter, ids, problems } = read(`Prose.\n\n${guess()}`);
  expect(problems).toEqual([]);
  expect(chapter.guesses).toEqual([
    expect.objectContaining({
      id: 'asked',
      chart: 'guess',
      view: 'night',
      description: 'A window that stays lit. Rows: night.',
      words: 5,
    }),
  ]);
  expect(chapter.words).toBe(6);
  expect(ids).toEqual([expect.objectContaining({ id: 'asked', line: 7, column: 8 })]);
});

test.each([
  ['a wrong value', guess('id="asked" scene="nihgt"'), ['5:19 nihgt → night']],
  ['an unknown attribute', guess('id="asked" scene="night" hue="red"'), ['5:33 hue']],
  ['a missing id', guess('scene="night"'), ['5:1 ']],
  ['a missing alt', guess().replace(ALT, ''), ['5:1 ']],
  ['no question', '<Guess id="asked" scene="night" alt="A window that stays lit." />\n', ['5:1 ']],
  ['a question over 75 words', guess(undefined, 'word '.repeat(76)), ['5:1 76 words']],
  ['a heading in it', guess(undefined, '### How long?'), ['7:1 ### How long?']],
  ['a misspelt tag', guess().replaceAll('Guess', 'Gues'), ['5:1 <Gues> → <Guess>']],
  ['one in a list', `- <Guess id="asked" scene="night" ${ALT}>Words.</Guess>\n`, ['5:3 <Guess>']],
])('%s is told', (_, body, expected) => {
  expect(problems(body)).toEqual(expected);
});

test('a guess in a scrolly is told', () => {
  expect(problems(scrolly(`${step()}\n\n${guess()}`))).toEqual(['8:1 <Guess>']);
});

test('no scrolly shows what a guess does', () => {
  expect(problems(scrolly(step()).replace('timeline', 'guess'))).toEqual(['5:10 guess']);
});

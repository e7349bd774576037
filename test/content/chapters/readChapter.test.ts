import { expect, test } from 'vitest';
import { chapterId, readChapter } from '../../../src/content/chapters/readChapter.ts';
import { FAKE_CHARTS, FAKE_ROWS } from './fakeChart.ts';
import { inShort, problemsIn } from './readBody.ts';

const RIGHT = `---
title: Home
light: night
---

Before *the* chart.

<Scrolly chart="timeline">
  <Step id="first" alt="A window that stays lit all night." scene="night">One line.</Step>

  <Step
    id="second"
    alt="The same window,
         by day."
    scene="day">

    More words, in [a step](#first).

  </Step>
</Scrolly>

After.
`;

const read = (text: string) => readChapter(text, 'content/chapters/05-home.mdx', FAKE_CHARTS, FAKE_ROWS);

test('a right chapter is read whole', () => {
  const { chapter, problems } = read(RIGHT);
  expect(problems).toEqual([]);
  expect(chapter).toMatchObject({ id: 'home', title: 'Home', light: 'night', words: 11 });
  expect(chapter.scrollers).toHaveLength(1);
  expect(chapter.scrollers[0]).toMatchObject({
    chart: 'timeline',
    steps: [
      { id: 'first', view: 'night', words: 2, line: 9, chapter: 'home' },
      { id: 'second', view: 'day', words: 5, line: 11, chart: 'timeline' },
    ],
  });
});

test("a description is the editor's words and the chart's", () => {
  const steps = read(RIGHT).chapter.scrollers[0]?.steps;
  expect(steps?.map(({ description }) => description)).toEqual([
    'A window that stays lit all night. Rows: night.',
    'The same window, by day. Rows: day.',
  ]);
});

test('ids and links carry their places', () => {
  const { ids, links } = read(RIGHT);
  const file = 'content/chapters/05-home.mdx';
  expect(ids).toEqual([
    { id: 'first', file, line: 9, column: 9 },
    { id: 'second', file, line: 12, column: 5 },
  ]);
  expect(links).toEqual([{ id: 'first', file, line: 17, column: 20 }]);
});

test.each([
  ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
])('%s changes nothing', (_, change) => {
  expect(read(change(RIGHT))).toEqual(read(RIGHT));
  const wrong = RIGHT.replace('light: night', 'light: nigth').replace('scene="day"', 'scene="dai"');
  expect(read(change(wrong)).problems.map(inShort)).toEqual(['3:8 nigth → night', '15:5 dai → day']);
});

test('without rows the views are not read', () => {
  const text = RIGHT.replace('scene="day"', 'scene="dai"');
  const { chapter, problems } = readChapter(text, '05-home.mdx', FAKE_CHARTS, undefined);
  expect(problems).toEqual([]);
  expect(chapter.scrollers[0]?.steps[0]).toMatchObject({ id: 'first', view: undefined });
});

test('a syntax error does not hide the head', () => {
  const reading = read('---\ntitle: Home\nlight: nigth\n---\n\n<Step>\n');
  expect(reading.problems.map(inShort)).toEqual(['3:8 nigth → night', '6:1 <Step>']);
  expect(reading.isWhole).toBe(false);
});

test('a chapter of prose alone is right', () => {
  expect(problemsIn('Only prose.\n\n### A small heading\n\n- and\n- a list\n')).toEqual([]);
});

test('the id is the name without its number', () => {
  expect(chapterId('content/chapters/08-two-phone-calls.mdx')).toBe('two-phone-calls');
});

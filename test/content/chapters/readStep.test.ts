import { expect, test } from 'vitest';
import { readChapter } from '../../../src/content/chapters/readChapter.ts';
import { tables } from '../../fixtures/story.ts';
import { FAKE_CHARTS, FAKE_ROWS } from './fakeChart.ts';
import { inShort, problemsIn, readBody, scrolly, step } from './readBody.ts';

const ALT = 'alt="A window that stays lit."';
const problems = (tag: string) => problemsIn(scrolly(`${tag}\n\nWords.\n\n</Step>`));

test.each([
  ['a missing id', `<Step scene="day" ${ALT}>`, ['6:1 ']],
  ['an id that is no id', `<Step id="Big One" scene="day" ${ALT}>`, ['6:7 Big One → big-one']],
  ['a missing alt', '<Step id="a" scene="day">', ['6:1 ']],
  ['a short alt', '<Step id="a" scene="day" alt="A window.">', ['6:26 A window.']],
  ['a missing view', `<Step id="a" ${ALT}>`, ['6:1 ']],
  ['a wrong value', `<Step id="a" scene="nihgt" ${ALT}>`, ['6:14 nihgt → night']],
  ['an unknown attribute', `<Step id="a" scene="day" colour="red" ${ALT}>`, ['6:26 colour']],
  ['a misspelt attribute', `<Step id="a" sceen="day" ${ALT}>`, ['6:14 sceen → scene']],
  ['an attribute given twice', `<Step id="a" scene="day" id="b" ${ALT}>`, ['6:26 id']],
  ['an attribute without value', `<Step id="a" scene ${ALT}>`, ['6:14 scene']],
  ['an attribute in braces', `<Step id={a} scene="day" ${ALT}>`, ['6:7 id={a}']],
  ['spread attributes', `<Step id="a" scene="day" {...rest} ${ALT}>`, ['6:26 {...rest}']],
  ['a tag of several lines', `<Step\n  id="a"\n  ${ALT}\n  scene="dai"\n>`, ['9:3 dai → day']],
])('%s is told in its place', (_, tag, expected) => {
  expect(problems(tag)).toEqual(expected);
});

test('an empty step is told', () => {
  expect(problemsIn(scrolly(step(undefined, '')))).toEqual(['6:1 ']);
});

test('a step over 75 words is told', () => {
  expect(problemsIn(scrolly(step(undefined, 'word '.repeat(75))))).toEqual([]);
  expect(problemsIn(scrolly(step(undefined, 'word '.repeat(76))))).toEqual(['6:1 76 words']);
});

test('several slips in a step are all told', () => {
  expect(problems('<Step id="A" alt="Short" scene="dai" hue="1">')).toEqual([
    '6:38 hue',
    '6:7 A → a',
    '6:14 Short',
    '6:26 dai → day',
  ]);
});

test('values reach the chart with single spaces', () => {
  const body = scrolly(step('id="first" scene=" night "'));
  expect(readBody(body).chapter.scrollers[0]?.steps[0]?.view).toBe('night');
});

test('a claim that does not hold is told', () => {
  const body = (holds: string) => scrolly(step(`id="first" scene="night" holds="${holds}"`));
  const claim = (holds: string) =>
    readChapter(body(holds), 'home.mdx', FAKE_CHARTS, FAKE_ROWS, tables)
      .problems.filter(({ line }) => line > 1)
      .map(inShort);
  expect(claim('mother@11 < father@11')).toEqual([]);
  expect(claim('father@11 < mother@11, mothr@1 < father@1')).toEqual([
    '2:32 father@11 < mother@11',
    '2:32 mothr@1 → mother',
  ]);
});

import { expect, test } from 'vitest';
import { problemsIn, scrolly, step } from './readBody.ts';

test.each([
  ['a paragraph', scrolly(`${step()}\n\nStray *words* here.`), '8:1 Stray *words* here.'],
  [
    'a count',
    scrolly(`${step()}\n\nStray, in <Count of="bedrooms">two</Count> rooms.`),
    '8:1 Stray, in <Count of="bedrooms">two</Cou…',
  ],
  ['words beside a step', scrolly(`${step()} stray`), '6:91 stray'],
  [
    'words in a scrolly of one line',
    `<Scrolly chart="timeline">${step()}stray *words*</Scrolly>\n`,
    '5:117 stray',
  ],
  ['a heading', scrolly(`## Part two\n\n${step()}`), '6:1 ## Part two'],
  [
    'a step in a list',
    scrolly(`- ${step('id="a" scene="day"', 'x')}`),
    '6:1 - <Step id="a" scene="day" alt="A windo…',
  ],
])('%s is told', (_, body, problem) => {
  expect(problemsIn(body)).toEqual([problem]);
});

import { expect, test } from 'vitest';
import { problemsIn, scrolly, step } from './readBody.ts';

test.each([
  ['HTML', 'Some <b>bold</b> words.\n', ['5:6 <b>']],
  ['another component', '<Chart name="x" />\n', ['5:1 <Chart>']],
  ['a fragment', '<>words</>\n', ['5:1 <>']],
  ['a dotted name', '<a.b />\n', ['5:1 <a.b>']],
])('%s is no element', (_, body, problems) => {
  expect(problemsIn(body)).toEqual(problems);
});

test('a misspelt element names the nearest', () => {
  expect(problemsIn(scrolly(step()).replaceAll('Scrolly', 'Scroly'))).toEqual(['5:1 <Scroly> → <Scrolly>']);
  expect(problemsIn(scrolly(step()).replaceAll('Step', 'step'))).toEqual(['6:1 <step> → <Step>']);
});

test('a misspelt count names the nearest', () => {
  const words = 'There are <Cuont of="bedrooms">two</Cuont>.\n';
  expect(problemsIn(words)).toEqual(['5:11 <Cuont> → <Count>']);
});

test('a count is part of a sentence', () => {
  expect(problemsIn('<Count of="bedrooms">Two</Count> of them.\n')).toEqual([]);
  expect(problemsIn('<Count of="bedrooms">Two</Count>\n')).toEqual(['5:1 <Count>']);
});

test('a step outside a scrolly is told', () => {
  expect(problemsIn(`Prose.\n\n${step()}\n`)).toEqual(['7:1 <Step>']);
});

test('a step inside a step is told', () => {
  const inner = step('id="inner" scene="day"');
  expect(
    problemsIn(scrolly(`<Step id="a-b" scene="day" alt="A window, lit all night.">\n\n${inner}\n\n</Step>`)),
  ).toEqual(['8:1 <Step>']);
});

test.each([
  ['in a line of prose', `Prose <Scrolly chart="timeline">${step()}</Scrolly>\n`, '5:7 <Scrolly>'],
  ['in a list', `- <Scrolly chart="timeline">${step()}</Scrolly>\n`, '5:3 <Scrolly>'],
  ['in a scrolly', scrolly(`${step()}\n${scrolly(step('id="b" scene="day"'))}`), '7:1 <Scrolly>'],
])('a scrolly %s is told', (_, body, problem) => {
  expect(problemsIn(body)).toEqual([problem]);
});

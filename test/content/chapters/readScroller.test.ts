import { expect, test } from 'vitest';
import { problemsIn, scrolly, step } from './readBody.ts';

test('an unknown chart names the nearest', () => {
  expect(problemsIn(scrolly(step()).replace('timeline', 'timelin'))).toEqual(['5:10 timelin → timeline']);
});

test('under an unknown chart other attributes pass', () => {
  expect(problemsIn(scrolly(step('id="first" floor="2"')).replace('timeline', 'map'))).toEqual(['5:10 map']);
});

test('a missing chart is told', () => {
  expect(problemsIn(scrolly(step()).replace(' chart="timeline"', ''))).toEqual(['5:1 ']);
});

test('a misspelt chart attribute is told once', () => {
  expect(problemsIn(scrolly(step()).replace('chart=', 'cahrt='))).toEqual(['5:10 cahrt → chart']);
});

test('a chart in braces is told once', () => {
  expect(problemsIn(scrolly(step()).replace('"timeline"', '{timeline}'))).toEqual(['5:10 chart={timeline}']);
});

test('a scrolly without steps is told', () => {
  expect(problemsIn('<Scrolly chart="timeline" />\n')).toEqual(['5:1 ']);
});

test('steps side by side are read', () => {
  expect(problemsIn(scrolly(step() + step('id="second" scene="day"')))).toEqual([]);
});

import { expect, test } from 'vitest';
import { chapterOf, pictured, stepOf, pictureName } from '../../../src/content/story/pictured.ts';
import { story } from '../../fixtures/story.ts';

test('a guess has a picture as every step has', () => {
  const guesses = story.chapters.flatMap(({ guesses }) => guesses);
  expect(guesses.length).toBeGreaterThan(0);
  expect(pictured(story)).toEqual([...story.steps, ...guesses]);
});

test('a step and its chapter are found by id', () => {
  const [step] = story.steps;
  expect(stepOf(story, step?.id)).toBe(step);
  expect(chapterOf(story, stepOf(story, step?.id)).id).toBe(step?.chapter);
});

test('an id that nothing has is no step', () => {
  expect(() => stepOf(story, 'nowhere')).toThrow('Nothing in the story has the id “nowhere”.');
  expect(() => stepOf(story, undefined)).toThrow('Nothing in the story');
});

test('a picture is named by chapter and place', () => {
  const [chapter] = story.chapters;
  const [first, second, ...others] = story.steps.filter((step) => step.chapter === chapter!.id);
  const length = others.length + 2;
  expect(pictureName(story, first!)).toBe(`${chapter!.title}, picture 1 of ${length}`);
  expect(pictureName(story, second!)).toBe(`${chapter!.title}, picture 2 of ${length}`);
});

test('no two pictures have one name', () => {
  const names = story.steps.map((step) => pictureName(story, step));
  expect(new Set(names).size).toBe(names.length);
});

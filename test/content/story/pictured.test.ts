import { expect, test } from 'vitest';
import { chapterOf, pictured, stepOf } from '../../../src/content/story/pictured.ts';
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

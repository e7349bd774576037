import { expect, test } from 'vitest';
import { readContent } from '../../../src/content/story/readContent.ts';
import { pictured } from '../../../src/content/story/pictured.ts';

const { story } = readContent();

test('a guess has a picture as every step has', () => {
  const guesses = story.chapters.flatMap(({ guesses }) => guesses);
  expect(guesses.length).toBeGreaterThan(0);
  expect(pictured(story)).toEqual([...story.steps, ...guesses]);
});

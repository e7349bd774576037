import { expect, test } from 'vitest';
import { readContent } from '../../src/content.ts';
import { pictured } from '../../src/story/pictured.ts';

test('a guess has a picture as every step has', () => {
  const { story } = readContent();
  const ids = pictured(story).map(({ id }) => id);
  const guesses = story.chapters.flatMap(({ guesses }) => guesses.map(({ id }) => id));
  expect(guesses.length).toBeGreaterThan(0);
  expect(ids).toEqual([...story.steps.map(({ id }) => id), ...guesses]);
});

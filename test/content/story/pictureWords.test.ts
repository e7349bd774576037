import { expect, test } from 'vitest';
import { readContent } from '../../../src/content/story/readContent.ts';
import { pictureName } from '../../../src/content/story/pictureWords.ts';

const story = readContent();

test('a picture is named by chapter and place', () => {
  const [first, second] = story.steps.filter(({ chapter }) => chapter === 'home');
  const { length } = story.steps.filter(({ chapter }) => chapter === 'home');
  expect(pictureName(story, first!)).toBe(`Home, picture 1 of ${length}`);
  expect(pictureName(story, second!)).toBe(`Home, picture 2 of ${length}`);
});

test('no two pictures have one name', () => {
  const names = story.steps.map((step) => pictureName(story, step));
  expect(new Set(names).size).toBe(names.length);
});

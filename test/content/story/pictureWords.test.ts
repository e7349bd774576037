import { expect, test } from 'vitest';
import { pictureWords } from '../../../src/content/story/pictureWords.ts';
import { story } from '../../fixtures/story.ts';

test('a picture is named by chapter and place', () => {
  const [first, second] = story.steps.filter(({ chapter }) => chapter === 'nights');
  const { length } = story.steps.filter(({ chapter }) => chapter === 'nights');
  expect(pictureWords(story, first!)).toBe(`Nights, picture 1 of ${length}`);
  expect(pictureWords(story, second!)).toBe(`Nights, picture 2 of ${length}`);
});

test('no two pictures have one name', () => {
  const names = story.steps.map((step) => pictureWords(story, step));
  expect(new Set(names).size).toBe(names.length);
});

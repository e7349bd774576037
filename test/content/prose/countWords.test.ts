import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { countWords } from '../../../src/content/prose/countWords.ts';

test.each([
  ['Two words', 2],
  ['An *un*known **word**, [a link](#there) more', 6],
  ['A dash – is no word; half-hour is one', 8],
  ['First\n\nsecond\n\n- third\n- fourth', 4],
  ['A line  \nbreak', 3],
  ['---\ntitle: Not counted\n---\n\nOne', 1],
  ['Every half-<Count of="half-hour">hour</Count>, <Count of="bedrooms">two rooms</Count>.', 4],
  ['<Step id="not" alt="counted at all">One</Step>', 1],
])('%j is counted as a reader would', (text, words) => {
  expect(countWords([mdxToMdast(text)])).toBe(words);
});

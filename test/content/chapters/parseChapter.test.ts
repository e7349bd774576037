import { expect, test } from 'vitest';
import { parseChapter } from '../../../src/content/chapters/parseChapter.ts';

const problem = (text: string) => parseChapter({ file: 'home.mdx', text }).problems[0];

test('prose becomes a tree', () => {
  const { tree, problems } = parseChapter({ file: 'home.mdx', text: 'Prose.\n' });
  expect(tree?.type).toBe('root');
  expect(problems).toEqual([]);
});

test('a tag left open is told', () => {
  const text = '---\ntitle: Home\n---\n\n<Scrolly chart="timeline">\n\nProse.\n';
  expect(problem(text)).toMatchObject({
    file: 'home.mdx',
    line: 5,
    column: 1,
    found: '<Scrolly chart="timeline">',
  });
  expect(problem(text)?.message).toBe('Expected a closing tag for `<Scrolly>` (5:1).');
});

test('a brace left open is told', () => {
  expect(problem('Here {is one.\n')).toMatchObject({ line: 1, column: 6, found: '{is one.' });
});

test('a comment is told', () => {
  expect(problem('Prose.\n\n<!-- later -->\n')).toMatchObject({
    line: 3,
    column: 1,
    found: '<!-- later -->',
  });
});

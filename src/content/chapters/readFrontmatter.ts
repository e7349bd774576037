import { excerpt, problemAt, type Source } from '../fields/source.ts';
import { field } from '../fields/field.ts';
import { text, word } from '../fields/kinds.ts';
import type { Problem } from '../fields/problem.ts';
import { readYaml } from '../fields/readYaml.ts';
import { keys } from '../fields/yamlShapes.ts';
import type { Chapter } from '../story/story.ts';
import { LIGHTS } from './lights.ts';

export type Frontmatter = Pick<Chapter, 'title' | 'light' | 'direction'>;

/** What stands at the head of a chapter. */
export const HEAD = keys({
  title: field({ kind: text('words'), about: 'its title', example: 'Bitter' }),
  light: field({ kind: word(LIGHTS), about: 'the light that it stands in', example: 'deep' }),
  direction: field({
    kind: word(['ltr', 'rtl']),
    about: 'where its lines begin; from the left when it says nothing',
    example: 'rtl',
    otherwise: undefined,
  }),
});
const BLOCK = /^---[ \t]*\n((?:[^\n]*\n)*?)---[ \t]*(?:\n|$)/;

/** The keys at the head of a chapter; `value` is absent when anything is wrong with them. */
export function readFrontmatter(source: Source): { value?: Frontmatter; problems: Problem[] } {
  const block = BLOCK.exec(source.text);
  if (!block) {
    const found = excerpt(source.text.split('\n', 1)[0] ?? '');
    const allowed = 'a first line of three hyphens, then title and light, then three hyphens again';
    return { problems: [problemAt(source, 0, { found, allowed })] };
  }
  // An empty line in the place of the first `---` keeps the lines those of the file.
  return readYaml({ file: source.file, text: `\n${block[1]}` }, HEAD);
}

import type { Problem } from '../fields/problem.ts';
import { excerpt } from '../fields/excerpt.ts';
import { LIGHTS, type Light } from './lights.ts';
import { problemAt } from '../fields/problemAt.ts';
import { readYaml } from '../fields/readYaml.ts';
import type { Source } from '../fields/source.ts';
import { keys, oneOf, words } from '../fields/yamlReaders.ts';

const DIRECTIONS = ['ltr', 'rtl'] as const;
type Direction = (typeof DIRECTIONS)[number];

export interface Frontmatter {
  title: string;
  light: Light;
  /** Where its lines begin; left to right when it says nothing. */
  direction?: Direction;
}

const BLOCK = /^---[ \t]*\n((?:[^\n]*\n)*?)---[ \t]*(?:\n|$)/;
const READER = keys<Frontmatter>({ title: words, light: oneOf(LIGHTS), direction: oneOf(DIRECTIONS) }, [
  'direction',
]);

/** The keys at the head of a chapter; `value` is absent when anything is wrong with them. */
export function readFrontmatter(source: Source): { value?: Frontmatter; problems: Problem[] } {
  const block = BLOCK.exec(source.text);
  if (!block) {
    const found = excerpt(source.text.split('\n', 1)[0] ?? '');
    const allowed = 'a first line of three hyphens, then title and light, then three hyphens again';
    return { problems: [problemAt(source, 0, { found, allowed })] };
  }
  // An empty line in the place of the first `---` keeps the lines those of the file.
  return readYaml({ file: source.file, text: `\n${block[1]}` }, READER);
}

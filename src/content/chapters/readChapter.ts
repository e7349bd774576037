import type { MdastNode } from 'satteri';
import type { Chart } from '../../charts/chart.ts';
import type { AllRows } from '../../charts/allRows.ts';
import type { Problem } from '../fields/problem.ts';
import type { Tables } from '../data/tables.ts';
import { countWords } from '../prose/countWords.ts';
import { descend, spanOf, isMeantAs, type Element } from './tree.ts';
import { elementProblems } from './elementProblems.ts';
import type { Mention } from '../prose/ids.ts';
import { parseChapter } from './parseChapter.ts';
import { proseProblems } from './proseProblems.ts';
import { readCount } from '../prose/readCount.ts';
import { readFrontmatter } from './readFrontmatter.ts';
import { readGuess } from './readGuess.ts';
import { readScroller } from './readScroller.ts';
import { placeAt, type Source, toSource } from '../fields/source.ts';
import type { Chapter } from '../story/story.ts';

/** A chapter as far as it goes, and what only the whole story can check. */
export interface ChapterReading {
  chapter: Chapter;
  problems: Problem[];
  /** Where the id of each step and each guess stands. */
  ids: Mention[];
  /** The ids that links in the prose point to. */
  links: Mention[];
  /** False when the prose could not be parsed, so that its ids and links are not known. */
  isWhole: boolean;
}

/**
 * A chapter's MDX to its chapter and everything wrong with it. When there are problems, show them and do not
 * use the chapter.
 * @param file the path the problems name; its last part gives the chapter's id
 * @param rows what the charts draw from; when undefined, the steps' views are not read
 * @param tables what the prose's numbers are checked against; when undefined, they are not
 */
export function readChapter(
  text: string,
  file: string,
  charts: Record<string, Chart>,
  rows: AllRows | undefined,
  tables?: Tables,
): ChapterReading {
  const source = toSource(text, file);
  const id = chapterId(file);
  const { value: head, problems: headProblems } = readFrontmatter(source);
  const { tree, problems: syntaxProblems } = parseChapter(source);
  const nodes = tree ? [...descend(tree)].map(({ node }) => node) : [];
  const context = { source, chapter: id, charts, rows, tables };
  const scrollers = nodes
    .filter((node): node is Element => isMeantAs('Scrolly', node))
    .map((node) => readScroller(node, context));
  const guesses = nodes
    .filter((node): node is Element => isMeantAs('Guess', node))
    .map((node) => readGuess(node, context));

  return {
    chapter: {
      id,
      title: head?.title ?? '',
      light: head?.light ?? 'paper',
      direction: head?.direction,
      file,
      words: tree ? countWords([tree]) : 0,
      scrollers: scrollers.map(({ scroller }) => scroller),
      guesses: guesses.map(({ guess }) => guess),
    },
    problems: [
      ...headProblems,
      ...syntaxProblems,
      ...(tree ? [...elementProblems(tree, source), ...proseProblems(tree, source)] : []),
      ...[...scrollers, ...guesses].flatMap(({ problems }) => problems),
      ...nodes.flatMap((node) => (isMeantAs('Count', node) ? readCount(node, source, tables) : [])),
    ],
    ids: [...scrollers, ...guesses].flatMap(({ ids }) => ids),
    links: nodes.flatMap((node) => linkIn(node, source)),
    isWhole: tree !== undefined,
  };
}

/** `content/chapters/05-home.mdx` is the chapter `home`. */
export function chapterId(file: string): string {
  return file
    .replace(/^.*\//, '')
    .replace(/^\d+-/, '')
    .replace(/\.\w+$/, '');
}

function linkIn(node: MdastNode, { file, text }: Source): Mention[] {
  if ((node.type !== 'link' && node.type !== 'definition') || !node.url.startsWith('#')) return [];
  return [{ id: node.url.slice(1), file, ...placeAt(text, spanOf(node).start) }];
}

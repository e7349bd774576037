import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Chart } from '../charts/chart.ts';
import type { Tables } from '../data/tables.ts';
import { brokenLinks } from './brokenLinks.ts';
import { chapterFileProblems } from './chapterFileProblems.ts';
import { ContentError } from './contentError.ts';
import { readChapter } from './readChapter.ts';
import { readStoryFile } from './readStoryFile.ts';
import { readTables, type ContentFile } from './readTables.ts';
import { repeatedIds } from './repeatedIds.ts';
import type { Story } from './story.ts';

export interface ReadStoryOptions {
  charts: Record<string, Chart>;
  /** What the charts draw from; called only when every table is right. */
  rowsOf: (tables: Tables) => unknown;
}

/**
 * Everything in the content directory, read from disk and checked.
 * @throws ContentError with all the mistakes of all the files
 */
export function readStory(directory: URL | string, { charts, rowsOf }: ReadStoryOptions): Story {
  const root = resolve(directory instanceof URL ? fileURLToPath(directory) : directory);
  const folder = basename(root);
  const [storyText] = filesIn(root, folder).filter(({ name }) => name === 'story.yaml');
  const story = readStoryFile(storyText?.text ?? '', `${folder}/story.yaml`);
  const data = filesIn(join(root, 'data'), `${folder}/data`).filter(({ name }) => /\.csv$/i.test(name));
  const { tables, problems: tableProblems } = readTables(data, `${folder}/data`);
  const rows = tables && rowsOf(tables);

  const files = filesIn(join(root, 'chapters'), `${folder}/chapters`);
  const readings = files
    .filter(({ name }) => name.endsWith('.mdx'))
    .map(({ text, file }) => readChapter(text, file, charts, rows, tables));
  const chapters = readings.map(({ chapter }) => chapter);
  const stepIds = readings.flatMap(({ ids }) => ids);
  const ids = [...chapters, ...stepIds].map(({ id }) => id);
  const links = readings.every(({ isWhole }) => isWhole) ? readings.flatMap(({ links }) => links) : [];

  const problems = [
    ...story.problems,
    ...tableProblems,
    ...chapterFileProblems(files.map(({ file }) => file)),
    ...(files.length === 0 ? [noChapters(`${folder}/chapters`)] : []),
    ...readings.flatMap((reading) => reading.problems),
    ...repeatedIds(chapters, stepIds),
    ...brokenLinks(links, ids),
  ];
  if (!story.value || problems.length > 0) throw new ContentError(problems);
  const steps = chapters.flatMap(({ scrollers }) => scrollers.flatMap((scroller) => scroller.steps));
  return { ...story.value, chapters, steps };
}

/** The files of a folder by name; none when there is no such folder. Hidden files are an editor's own. */
function filesIn(path: string, folder: string): ContentFile[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => ({ name, file: `${folder}/${name}`, text: readFileSync(join(path, name), 'utf8') }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function noChapters(file: string) {
  return { file, line: 1, found: '', allowed: 'at least one chapter, such as 01-opening.mdx' };
}

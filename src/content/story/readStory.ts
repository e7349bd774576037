import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Chart } from '../../charts/chart.ts';
import { brokenLinks, repeatedIds } from '../prose/ids.ts';
import { chapterFileProblems } from '../chapters/chapterFileProblems.ts';
import { ContentError } from './contentError.ts';
import { readCast } from './readCast.ts';
import { readChapter } from '../chapters/readChapter.ts';
import { readStoryFile } from './readStoryFile.ts';
import { readTables, type ContentFile } from '../data/readTables.ts';
import { allRows } from '../../charts/allRows.ts';
import type { Story } from './story.ts';

/**
 * Everything in the content directory, read from disk and checked.
 * @throws ContentError with all the mistakes of all the files
 */
export function readStory(directory: URL | string, charts: Readonly<Record<string, Chart>>): Story {
  const root = resolve(directory instanceof URL ? fileURLToPath(directory) : directory);
  const folder = basename(root);
  const textOf = (file: string) => filesIn(root, folder).find(({ name }) => name === file)?.text ?? '';
  const story = readStoryFile(textOf('story.yaml'), `${folder}/story.yaml`);
  const cast = readCast(textOf('cast.yaml'), `${folder}/cast.yaml`);
  const data = filesIn(join(root, 'data'), `${folder}/data`).filter(({ name }) => /\.csv$/i.test(name));
  const { tables, problems: tableProblems } = readTables(data, `${folder}/data`);
  const rows = tables && cast.value && allRows(charts, tables, cast.value);

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
    ...cast.problems,
    ...tableProblems,
    ...chapterFileProblems(files.map(({ file }) => file)),
    ...(files.length === 0 ? [noChapters(`${folder}/chapters`)] : []),
    ...readings.flatMap((reading) => reading.problems),
    ...repeatedIds(chapters, stepIds),
    ...brokenLinks(links, ids),
  ];
  if (!story.value || !cast.value || rows === undefined || problems.length > 0)
    throw new ContentError(problems);
  const steps = chapters.flatMap(({ scrollers }) => scrollers.flatMap((scroller) => scroller.steps));
  return { ...story.value, cast: cast.value, chapters, steps, rows };
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

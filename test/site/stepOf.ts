import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

interface Place {
  id: string;
  /** Its chart's name. */
  chart: string;
  /** Its chapter's title. */
  chapter: string;
  /** Whether its picture moves as it is read. */
  isMoving: boolean;
  /** Whether its scroller begins with it. */
  isFirst: boolean;
}

const PARTS =
  /<h2 id="[^"]*-title">(?<title>[^<]*)|<scroll-story[^>]* data-chart="(?<chart>[^"]+)"|<div class="step(?<moving> scrubbed)?" id="(?<id>[^"]+)"/g;

function read(html: string): Place[] {
  let [chapter, chart, isFirst] = ['', '', true];
  return [...html.matchAll(PARTS)].flatMap(({ groups }) => {
    const { title, chart: next, id, moving } = groups!;
    if (title) chapter = title;
    if (next) [chart, isFirst] = [next, true];
    if (!id) return [];
    const step = { id, chart, chapter, isMoving: moving !== undefined, isFirst };
    isFirst = false;
    return [step];
  });
}

const folder = inject('folder');

/** The steps of the built page in reading order: a test takes one by its place, so that it bears another name. */
export const steps: readonly Place[] = read(readFileSync(join(folder, 'index.html'), 'utf8'));

interface Wanted {
  chart?: string;
  isMoving?: boolean;
  isFirst?: boolean;
  /** The key of a mark that its numbers explain. */
  mark?: RegExp;
  /** Which of those that are left, from 0; from the end below it. */
  nth?: number;
}

/**
 * A step that is as a test wants it.
 * @throws Error when there is none
 */
export function stepOf({ chart, isMoving, isFirst, mark, nth = 0 }: Wanted): Place {
  const marks = ({ id }: Place) =>
    readFileSync(join(folder, 'numbers', id, 'index.html'), 'utf8')
      .matchAll(/data-marks="([^"]+)"/g)
      .flatMap(([, keys = '']) => keys.split(' '));
  const found = steps
    .filter((step) => chart === undefined || step.chart === chart)
    .filter((step) => isMoving === undefined || step.isMoving === isMoving)
    .filter((step) => isFirst === undefined || step.isFirst === isFirst)
    .filter((step) => mark === undefined || marks(step).some((key) => mark.test(key)))
    .at(nth);
  if (!found)
    throw new Error(
      `No step of the page is ${JSON.stringify({ chart, isMoving, isFirst, mark: mark?.source, nth })}.`,
    );
  return found;
}

/** The step that comes before another in its scroller. */
export function stepBefore({ id, isFirst }: Place): Place {
  const before = steps[steps.findIndex((step) => step.id === id) - 1];
  if (isFirst || !before) throw new Error(`${id} is the first step of its scroller.`);
  return before;
}

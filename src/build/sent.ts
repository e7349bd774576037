import { createHash } from 'node:crypto';
import { ownRows } from '../charts/allRows.ts';
import { chartOf } from '../charts/index.ts';
import { readContent } from '../content/story/readContent.ts';

/** A file that a reader's browser is sent, and its address below the site's root. */
interface Sent {
  name: string;
  address: string;
  body: string;
}

function sent(name: string, value: unknown): Sent {
  const body = JSON.stringify(value);
  const print = createHash('sha256').update(body).digest('hex').slice(0, 8);
  return { name, address: `rows/${name}.${print}.json`, body };
}

let last: { story: ReturnType<typeof readContent>; files: Sent[] } | undefined;

/**
 * What scrollers draw from: the rows of each chart, as far as the story shows them, and `views`, what each step shows
 * by its id. An address says what it holds, so that an open page never meets what another build has put there.
 */
export function sentFiles(): Sent[] {
  const story = readContent();
  if (last?.story === story) return last.files;
  const charts = [...new Set(story.steps.map(({ chart }) => chart))];
  const files = charts.map((name) => {
    const chart = chartOf(name);
    const views = story.steps.filter((step) => step.chart === name).map(({ view }) => view);
    return sent(name, chart.seen(ownRows(story.rows, chart), views));
  });
  files.push(sent('views', Object.fromEntries(story.steps.map(({ id, view }) => [id, view]))));
  last = { story, files };
  return files;
}

/**
 * The address of one of them, below the site's root.
 * @throws Error when no chart of the story has that name
 */
export function sentAddress(name: string): string {
  const file = sentFiles().find((one) => one.name === name);
  if (!file) throw new Error(`No step shows "${name}".`);
  return file.address;
}

import type { Chart } from '../../charts/chart.ts';
import { nearest } from '../fields/nearest.ts';
import type { Problem } from '../fields/problem.ts';
import type { Tables } from '../data/tables.ts';
import { claimFaults } from '../prose/claimFaults.ts';
import { countWords } from '../prose/countWords.ts';
import { spanOf } from './descend.ts';
import type { Element } from './element.ts';
import { KEBAB, KEBAB_IN_WORDS, toKebab } from '../fields/kebab.ts';
import type { Mention } from '../prose/mention.ts';
import { placeAt, problemAt, type Fault } from '../fields/problemAt.ts';
import { readAttributes } from './readAttributes.ts';
import type { Source } from '../fields/source.ts';
import type { Step } from '../story/story.ts';

/** The most that a card holds beside its chart on a phone. */
const MOST_WORDS = 75;
const SHORTEST_ALT = 20;

/** A step's surroundings; `chart`, `rows` and `tables` are undefined when they could not be read. */
export interface StepContext {
  source: Source;
  chapter: string;
  chartName: string;
  chart: Chart | undefined;
  rows: unknown;
  tables: Tables | undefined;
}

/** A `<Step>` to its step, as far as it goes, its id with its place, where it has one, and everything wrong with it. */
export function readStep(
  element: Element,
  context: StepContext,
): { step: Step; ids: Mention[]; problems: Problem[] } {
  const { source, chart, rows, tables } = context;
  const allowed = chart && ['id', 'alt', 'holds', ...chart.attributes];
  const { values, offsetOf, isWritten, problems } = readAttributes(element, source, allowed);
  const { id = '', alt = '', holds, ...attributes } = values;
  const words = countWords(element.children);
  const tags = [`<${element.name}>`, `</${element.name}>`];
  const tell = (name: string, fault: Fault) => problems.push(problemAt(source, offsetOf(name), fault));
  const isUntold = (name: string) => name in values || !isWritten(name);

  if (isUntold('id') && !KEBAB.test(id)) {
    tell('id', { found: id, allowed: `in id, ${KEBAB_IN_WORDS}`, nearest: toKebab(id) });
  }
  if (isUntold('alt') && alt.length < SHORTEST_ALT) {
    const description = `at least ${SHORTEST_ALT} characters that say what the view shows`;
    tell('alt', { found: alt, allowed: `in alt, ${description}` });
  }
  if (words === 0) tell('', { found: '', allowed: `some words between ${tags[0]} and ${tags[1]}` });
  if (words > MOST_WORDS) {
    tell('', {
      found: `${words} words`,
      allowed: `at most ${MOST_WORDS} words in ${tags[0]}, which a phone can show`,
    });
  }

  if (holds !== undefined && tables) claimFaults(holds, tables).forEach((fault) => tell('holds', fault));

  const { view, refusals } = readView(chart, attributes, rows);
  for (const { attribute, found, allowed, words = [] } of refusals.filter(({ attribute }) =>
    isUntold(attribute),
  )) {
    tell(attribute, { found, allowed: `in ${attribute}, ${allowed}`, nearest: nearest(found, words) });
  }

  const { line } = placeAt(source.text, spanOf(element).start);
  const { chapter, chartName } = context;
  const figures = view === undefined || !chart ? '' : chart.describe(rows, view);
  const description = `${alt} ${figures}`.trim();
  const step: Step = { id, chapter, chart: chartName, view, description, words, file: source.file, line };
  const ids = id ? [{ id, file: source.file, ...placeAt(source.text, offsetOf('id')) }] : [];
  return { step, ids, problems };
}

function readView(
  chart: Chart | undefined,
  attributes: Record<string, string>,
  rows: unknown,
): ReturnType<Chart['read']> {
  return chart && rows !== undefined ? chart.read(attributes, rows) : { refusals: [] };
}

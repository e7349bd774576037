import type { Chart } from '../../charts/chart.ts';
import type { Tables } from '../data/tables.ts';
import { field } from '../fields/field.ts';
import { id } from '../fields/kebab.ts';
import { text } from '../fields/kinds.ts';
import type { Mistake, Problem } from '../fields/problem.ts';
import { readFields } from '../fields/readFields.ts';
import { placeAt, problemAt, type Source } from '../fields/source.ts';
import { claims } from '../prose/claimFaults.ts';
import { countWords } from '../prose/countWords.ts';
import type { Mention } from '../prose/ids.ts';
import type { Step } from '../story/story.ts';
import { spanOf, type Element } from './tree.ts';
import { readAttributes } from './readAttributes.ts';

/** The most that a card holds beside its chart on a phone. */
const MOST_WORDS = 75;
const SHORTEST_ALT = 20;

/** What every step and every guess may say, whatever its chart. */
export const STEP = {
  id: field({
    kind: id,
    about: 'its address, which nothing else in the story has',
    example: 'bitter-argued',
  }),
  alt: field({
    kind: text(`at least ${SHORTEST_ALT} characters that say what the view shows`, SHORTEST_ALT),
    about: 'in words what the view shows; the figures are added from the data',
    example: 'Thirteen weeks with the quarrels lit: few at first, then more each week.',
  }),
  holds: field({
    kind: claims,
    about: 'what its words claim: in these weeks, one figure below another',
    example: 'mother@11 < father@11',
    otherwise: undefined,
  }),
};

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
  { source, chapter, chartName, chart, rows, tables }: StepContext,
): { step: Step; ids: Mention[]; problems: Problem[] } {
  const names = chart && Object.keys({ ...STEP, ...chart.attributes.fields });
  const attributes = readAttributes(element, source, names);
  const { id = '', alt = '' } = attributes.texts;
  const words = countWords(element.children);
  const { start } = spanOf(element);

  const own = readFields(STEP, attributes.texts, tables);
  const { view, mistakes } =
    chart && rows !== undefined ? chart.attributes.read(attributes.texts, rows) : { mistakes: [] };
  const problems = [
    ...attributes.problems,
    ...attributes.problemsOf(own.mistakes),
    ...lengthMistakes(words, element.name ?? '').map((mistake) => problemAt(source, start, mistake)),
    ...attributes.problemsOf(mistakes),
  ];

  const { file } = source;
  const figures = view === undefined || !chart ? '' : chart.describe(rows, view);
  const description = `${alt} ${figures}`.trim();
  const { line } = placeAt(source.text, start);
  const step: Step = { id, chapter, chart: chartName, view, description, words, file, line };
  const ids = id ? [{ id, file, ...placeAt(source.text, attributes.offsetOf('id')) }] : [];
  return { step, ids, problems };
}

function lengthMistakes(words: number, tag: string): Mistake[] {
  if (words === 0) return [{ found: '', allowed: `some words between <${tag}> and </${tag}>` }];
  const allowed = `at most ${MOST_WORDS} words in <${tag}>, which a phone can show`;
  return words > MOST_WORDS ? [{ found: `${words} words`, allowed }] : [];
}

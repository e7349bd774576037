import type { MdastNode } from 'satteri';
import type { Chart } from '../../charts/chart.ts';
import type { AllRows } from '../../charts/allRows.ts';
import { field } from '../fields/field.ts';
import { entryOf } from '../fields/kinds.ts';
import { readFields } from '../fields/readFields.ts';
import type { Problem } from '../fields/problem.ts';
import type { Tables } from '../data/tables.ts';
import { childrenOf, spanOf, isElement, isMeantAs, type Element } from './tree.ts';
import type { Mention } from '../prose/ids.ts';
import { readAttributes } from './readAttributes.ts';
import { readStep } from './readStep.ts';
import { problemAt, type Source } from '../fields/source.ts';
import type { Scroller } from '../story/story.ts';
import { strayText } from './strayText.ts';

/** The chart that a `<Guess>` shows, and no `<Scrolly>`. */
export const GUESS = 'guess';

export interface ScrollerContext {
  source: Source;
  chapter: string;
  charts: Record<string, Chart>;
  /** What the charts draw from, or undefined when it could not be read. */
  rows: AllRows | undefined;
  tables: Tables | undefined;
}

const pictures = (charts: Record<string, Chart>) =>
  Object.fromEntries(Object.entries(charts).filter(([name]) => name !== GUESS));

/** What a `<Scrolly>` may say. */
export const scrollerFields = (charts: Record<string, Chart>) => ({
  chart: field({
    kind: entryOf(pictures(charts)),
    about: 'which picture its steps are views of',
    example: 'timeline',
  }),
});

/** A `<Scrolly>` to its steps, where their ids stand, and everything wrong in it. */
export function readScroller(
  element: Element,
  { source, chapter, charts, rows, tables }: ScrollerContext,
): { scroller: Scroller; ids: Mention[]; problems: Problem[] } {
  const fields = scrollerFields(charts);
  const attributes = readAttributes(element, source, Object.keys(fields));
  const { values, mistakes } = readFields(fields, attributes.texts, undefined);
  // A misspelt chart is read as the nearest, so that its steps' mistakes are told at once.
  const chartName = values?.chart[0] ?? mistakes[0]?.nearest;
  const problems = [...attributes.problems, ...attributes.problemsOf(mistakes)];
  problems.push(...strayText(element, source));
  const steps = stepsIn(element);
  if (steps.length === 0) {
    const fault = { found: '', allowed: 'at least one <Step> in <Scrolly>' };
    problems.push(problemAt(source, spanOf(element).start, fault));
  }

  const scroller: Scroller = { chart: chartName ?? '', steps: [] };
  const ids: Mention[] = [];
  const chart = chartName === undefined ? undefined : charts[chartName];
  for (const node of steps) {
    const reading = readStep(node, {
      source,
      chapter,
      chartName: scroller.chart,
      chart,
      rows: rows?.get(scroller.chart),
      tables,
    });
    scroller.steps.push(reading.step);
    ids.push(...reading.ids);
    problems.push(...reading.problems);
  }
  return { scroller, ids, problems };
}

function stepsIn(node: MdastNode): Element[] {
  return childrenOf(node).flatMap((child) => {
    if (isMeantAs('Step', child)) return [child];
    return isElement(child) ? [] : stepsIn(child);
  });
}

import { childrenOf, descend, spanOf, type Element } from '../chapters/tree.ts';
import { readAttributes } from '../chapters/readAttributes.ts';
import type { Tables } from '../data/tables.ts';
import { field } from '../fields/field.ts';
import { entryOf } from '../fields/kinds.ts';
import { nearest } from '../fields/nearest.ts';
import type { Mistake, Problem } from '../fields/problem.ts';
import { readFields } from '../fields/readFields.ts';
import { problemAt, type Source } from '../fields/source.ts';
import { COUNTS, type Count } from './counts.ts';
import { rounded, waysToSay } from './waysToSay.ts';

/** What a `<Count>` may say. */
export const COUNT = {
  of: field({ kind: entryOf(COUNTS), about: 'which number its words state', example: 'nights-together' }),
};

/**
 * What is wrong with a `<Count>`: above all, words that do not say what the data has.
 * @param tables undefined when they could not be read: then the words are not checked
 */
export function readCount(element: Element, source: Source, tables: Tables | undefined): Problem[] {
  const attributes = readAttributes(element, source, Object.keys(COUNT));
  const { values, mistakes } = readFields(COUNT, attributes.texts, undefined);
  const problems = [...attributes.problems, ...attributes.problemsOf(mistakes)];
  if (!values) return problems;
  const mistake = tables && mistakeIn(wordsIn(element), values.of, tables);
  const [first = element] = childrenOf(element);
  return mistake ? [...problems, problemAt(source, spanOf(first).start, mistake)] : problems;
}

function mistakeIn(
  found: string,
  [name, { unit, file, value }]: readonly [string, Count],
  tables: Tables,
): Mistake | undefined {
  const figure = value(tables);
  if (figure === undefined)
    return { found, allowed: `in ${name}, nothing, for ${file} has no row that it could be worked out from` };
  const said = found.toLowerCase().replace(/^about /, '');
  const ways = waysToSay(figure, unit);
  if (ways.includes(said)) return undefined;
  const hasUnit = (text: string) => text.includes(unit.one);
  const alike = ways.filter((way) => /\d/.test(way) === /\d/.test(said) && (hasUnit(way) || !hasUnit(said)));
  const amount = rounded(figure, unit);
  const allowed = `in ${name}, ${amount} ${amount === 1 ? unit.one : unit.many}, as ${file} has it`;
  return { found, allowed, nearest: nearest(said, alike) ?? alike[0] };
}

function wordsIn(element: Element): string {
  const texts = [...descend(element)].map(({ node }) => (node.type === 'text' ? node.value : ''));
  return texts.join('').trim().replace(/\s+/g, ' ');
}

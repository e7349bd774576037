import { inWords } from '../fields/inWords.ts';
import { nearest } from '../fields/nearest.ts';
import type { Problem } from '../fields/problem.ts';
import type { Tables } from '../data/tables.ts';
import { COUNTS, type Count } from './counts.ts';
import { childrenOf, descend, spanOf } from '../chapters/descend.ts';
import type { Element } from '../chapters/element.ts';
import { problemAt, type Fault } from '../fields/problemAt.ts';
import { readAttributes } from '../chapters/readAttributes.ts';
import type { Source } from '../fields/source.ts';
import { rounded, waysToSay } from './waysToSay.ts';

/**
 * What is wrong with a `<Count>`: above all, words that do not say what the data has.
 * @param tables undefined when they could not be read: then the words are not checked
 */
export function readCount(element: Element, source: Source, tables: Tables | undefined): Problem[] {
  const { values, offsetOf, isWritten, problems } = readAttributes(element, source, ['of']);
  const { of: name = '' } = values;
  const count = Object.hasOwn(COUNTS, name) ? COUNTS[name] : undefined;
  if (!count) {
    const names = Object.keys(COUNTS);
    const fault = { found: name, allowed: `in of, one of ${inWords(names)}`, nearest: nearest(name, names) };
    return isWritten('of') && !('of' in values)
      ? problems
      : [...problems, problemAt(source, offsetOf('of'), fault)];
  }
  const fault = tables && faultIn(wordsIn(element), name, count, tables);
  const [first = element] = childrenOf(element);
  return fault ? [...problems, problemAt(source, spanOf(first).start, fault)] : problems;
}

function faultIn(
  found: string,
  name: string,
  { unit, file, value }: Count,
  tables: Tables,
): Fault | undefined {
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

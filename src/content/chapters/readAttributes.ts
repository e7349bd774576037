import { matchNames } from '../fields/nearest.ts';
import type { Problem } from '../fields/problem.ts';
import { namingField, type FieldMistake } from '../fields/readFields.ts';
import { problemAt, type Source } from '../fields/source.ts';
import { attributeOffsets } from './attributeOffsets.ts';
import { spanOf, type Element } from './tree.ts';

export interface Attributes {
  /** What each says, with single spaces. */
  texts: Readonly<Record<string, string>>;
  /** Where an attribute begins, or its element when it is missing. */
  offsetOf: (name: string) => number;
  /** What is wrong with how they are written. */
  problems: Problem[];
  /** What is wrong with what they say, in its place. One that is written wrongly has been told, and is not missing. */
  problemsOf: (mistakes: readonly FieldMistake[]) => Problem[];
}

/**
 * An element's attributes as texts.
 * @param known the names it may carry; undefined when they cannot be known
 */
export function readAttributes(element: Element, source: Source, known?: readonly string[]): Attributes {
  const { start } = spanOf(element);
  const offsets = attributeOffsets(source.text, start, element.name ?? '');
  const placed = element.attributes.map((attribute, index) => ({
    attribute,
    offset: offsets[index] ?? start,
  }));
  const written = placed.map(({ attribute }) => ('name' in attribute ? attribute.name : ''));
  const { names } = matchNames(written, known ?? written, {
    known: `in <${element.name}>, the attributes ${known?.join(', ')}`,
    once: 'each attribute once',
  });
  const texts: Record<string, string> = {};
  const places = new Map<string, number>();
  const problems: Problem[] = [];

  for (const [index, { attribute, offset }] of placed.entries()) {
    const tell = (found: string, allowed: string) =>
      problems.push(problemAt(source, offset, { found, allowed }));
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      tell(`{${attribute.value}}`, 'attributes written as name="words"');
      continue;
    }
    const { name, mistake } = names[index] ?? {};
    if (mistake) problems.push(problemAt(source, offset, mistake));
    if (name === undefined) continue;
    places.set(name, offset);
    if (typeof attribute.value === 'string') texts[name] = attribute.value.trim().replace(/\s+/g, ' ');
    else {
      const found = attribute.value ? `${attribute.name}={${attribute.value.value}}` : attribute.name;
      tell(found, `${name}="words", in quotation marks`);
    }
  }

  const offsetOf = (name: string) => places.get(name) ?? start;
  return {
    texts,
    offsetOf,
    problems,
    problemsOf: (mistakes) =>
      mistakes
        .filter(({ field }) => field in texts || !places.has(field))
        .map((mistake) => problemAt(source, offsetOf(mistake.field), namingField(mistake))),
  };
}

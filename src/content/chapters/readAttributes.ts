import { nearest } from '../fields/nearest.ts';
import type { Problem } from '../fields/problem.ts';
import { attributeOffsets } from './attributeOffsets.ts';
import { spanOf } from './descend.ts';
import type { Element } from './element.ts';
import { problemAt } from '../fields/problemAt.ts';
import type { Source } from '../fields/source.ts';

export interface Attributes {
  values: Record<string, string>;
  /** Where an attribute begins, or its element when it is missing. */
  offsetOf: (name: string) => number;
  /** Written, rightly or wrongly: what is wrong with it has been told, and it is not missing. */
  isWritten: (name: string) => boolean;
  problems: Problem[];
}

/**
 * An element's attributes as words.
 * A misspelt name is read as the nearest, so that one slip is one problem.
 * @param allowed the names it may carry; undefined when they cannot be known
 */
export function readAttributes(element: Element, source: Source, allowed?: readonly string[]): Attributes {
  const { start } = spanOf(element);
  const offsets = attributeOffsets(source.text, start, element.name ?? '');
  const values: Record<string, string> = {};
  const written = new Map<string, number>();
  const problems: Problem[] = [];

  element.attributes.forEach((attribute, index) => {
    const offset = offsets[index] ?? start;
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      const found = `{${attribute.value}}`;
      problems.push(problemAt(source, offset, { found, allowed: 'attributes written as name="words"' }));
      return;
    }
    const meant =
      !allowed || allowed.includes(attribute.name) ? attribute.name : nearest(attribute.name, allowed);
    if (meant !== attribute.name) {
      const fault = { found: attribute.name, allowed: namesIn(element, allowed), nearest: meant };
      problems.push(problemAt(source, offset, fault));
    }
    if (meant === undefined || (meant !== attribute.name && written.has(meant))) return;
    if (written.has(meant)) {
      problems.push(problemAt(source, offset, { found: meant, allowed: 'each attribute once' }));
      return;
    }
    written.set(meant, offset);
    if (typeof attribute.value === 'string') {
      values[meant] = attribute.value.trim().replace(/\s+/g, ' ');
      return;
    }
    const found = attribute.value ? `${attribute.name}={${attribute.value.value}}` : attribute.name;
    problems.push(problemAt(source, offset, { found, allowed: `${meant}="words", in quotation marks` }));
  });

  return {
    values,
    offsetOf: (name) => written.get(name) ?? start,
    isWritten: (name) => written.has(name),
    problems,
  };
}

function namesIn(element: Element, allowed: readonly string[] = []): string {
  return `in <${element.name}>, the attributes ${allowed.join(', ')}`;
}

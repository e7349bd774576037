import { isMap, isScalar, isSeq } from 'yaml';
import { inWords } from './inWords.ts';
import { nearest } from './nearest.ts';
import type { Fault } from './problemAt.ts';

/** Tells a problem at a YAML node; `found` is the node's own text unless it is given. */
export type Report = (node: unknown, fault: Omit<Fault, 'found'> & { found?: string }) => void;

/** A YAML node to a value, or to undefined once all that is wrong with it is reported. */
export type YamlReader<Value> = (node: unknown, key: string, report: Report) => Value | undefined;

/** A text that `parse` understands. */
export function textAs<Value>(
  parse: (text: string) => Value | undefined,
  allowed: string,
  words: readonly string[] = [],
): YamlReader<Value> {
  return (node, key, report) => {
    const text = isScalar(node) ? String(node.value).trim().replace(/\s+/g, ' ') : '';
    const value = text === '' ? undefined : parse(text);
    if (value === undefined)
      report(node, { allowed: `in ${key}, ${allowed}`, nearest: nearest(text, words) });
    return value;
  };
}

export const words = textAs((text) => text, 'words');

/** One of a closed list of words. */
export function oneOf<Word extends string>(list: readonly Word[]): YamlReader<Word> {
  return textAs((text) => list.find((word) => word === text), `one of ${inWords(list)}`, list);
}

/** A list of which every item is read alike. */
export function listOf<Value>(item: YamlReader<Value>): YamlReader<Value[]> {
  return (node, key, report) => {
    if (!isSeq(node)) {
      report(node, { allowed: `in ${key}, a list whose items begin with a hyphen` });
      return undefined;
    }
    return node.items.flatMap((entry) => item(entry, key, report) ?? []);
  };
}

/**
 * Named values: all of them, and no others, but for those in `free`, which may be left out. A misspelt key is read
 * as the nearest that is missing.
 */
export function keys<Shape extends object>(
  fields: { [Key in keyof Shape]-?: YamlReader<NonNullable<Shape[Key]>> },
  free: readonly (keyof Shape)[] = [],
): YamlReader<Shape> {
  const names = Object.keys(fields) as (keyof Shape & string)[];
  return (node, key, report) => {
    if (!isMap(node)) {
      report(node, { allowed: `${key ? `in ${key}, ` : ''}the keys ${names.join(', ')}` });
      return undefined;
    }
    const missing = new Set(names.filter((name) => !node.has(name)));
    const shape: Partial<Shape> = {};
    for (const pair of node.items) {
      const found = isScalar(pair.key) ? String(pair.key.value) : '';
      const meant = names.find((name) => name === found) ?? nearest(found, [...missing]);
      if (meant !== found) report(pair.key, { allowed: `the keys ${names.join(', ')}`, nearest: meant });
      const name = names.find((known) => known === meant);
      if (!name) continue;
      missing.delete(name);
      shape[name] = fields[name](pair.value, name, report);
    }
    const needed = names.filter((name) => !free.includes(name));
    for (const name of needed.filter((one) => missing.has(one)))
      report(node, { found: '', allowed: `a key "${name}" as well` });
    const given = names.filter((name) => needed.includes(name) || node.has(name));
    return given.every((name) => shape[name] !== undefined) ? (shape as Shape) : undefined;
  };
}

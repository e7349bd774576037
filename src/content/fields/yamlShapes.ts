import { isMap, isScalar, isSeq } from 'yaml';
import type { Field } from './field.ts';
import { matchNames } from './nearest.ts';
import type { Mistake } from './problem.ts';

/** Tells a mistake at a YAML node; `found` is the node's own text unless it is given. */
export type Tell = (node: unknown, mistake: Omit<Mistake, 'found'> & { found?: string }) => void;

/** What may stand at a node of a YAML file, other than a text. */
export interface Shape<Value = unknown> {
  /** What stands under each key, or in each item: for whoever explains the file. */
  parts: Parts;
  /** The node's value, to be relied on only when nothing was told. */
  read: (node: unknown, key: string, tell: Tell) => Value | undefined;
}

type Part = Field<unknown, undefined> | Shape;
type Parts = Readonly<Record<string, Part>>;
type Whole<Keys> = {
  [Key in keyof Keys]: Keys[Key] extends Field<infer Value> | Shape<infer Value> ? Value : never;
};

/** A list of which every item is read alike. */
export function listOf<Value>(item: Shape<Value>): Shape<Value[]> {
  return {
    parts: item.parts,
    read: (node, key, tell) => {
      if (isSeq(node)) return node.items.flatMap((entry) => item.read(entry, key, tell) ?? []);
      tell(node, { allowed: `in ${key}, a list whose items begin with a hyphen` });
      return undefined;
    },
  };
}

/** Named values: these and no others, and all of them but those whose fields may be left out. */
export function keys<Keys extends Parts>(parts: Keys): Shape<Whole<Keys>> {
  const known = Object.keys(parts);
  const allowed = { known: `the keys ${known.join(', ')}`, once: 'each key once' };
  return {
    parts,
    read: (node, key, tell) => {
      if (!isMap(node)) {
        tell(node, { allowed: `${key ? `in ${key}, ` : ''}${allowed.known}` });
        return undefined;
      }
      const whole: Record<string, unknown> = {};
      const { names, missing } = matchNames(
        node.items.map((pair) => textOf(pair.key)),
        known,
        allowed,
      );
      for (const [index, { name = '', mistake }] of names.entries()) {
        const pair = node.items[index];
        // That a key stands twice, the parser has told.
        if (mistake && mistake.allowed !== allowed.once) tell(pair?.key, mistake);
        const part = parts[name];
        if (part) whole[name] = readPart(part, pair?.value, name, tell);
      }
      const values = missing.map((name) => {
        const part = parts[name];
        const otherwise = part && 'otherwise' in part ? part.otherwise : undefined;
        if (!otherwise) tell(node, { found: '', allowed: `a key "${name}" as well` });
        return [name, otherwise?.value] as const;
      });
      return { ...whole, ...Object.fromEntries(values) } as Whole<Keys>;
    },
  };
}

function readPart(part: Part, node: unknown, key: string, tell: Tell): unknown {
  if ('read' in part) return part.read(node, key, tell);
  const reading = part.kindFor(undefined).read(textOf(node));
  if ('value' in reading) return reading.value;
  for (const { allowed, nearest } of reading.mistakes)
    tell(node, { allowed: `in ${key}, ${allowed}`, nearest });
  return undefined;
}

/** A node's text with single spaces; blank where it is no text. */
function textOf(node: unknown): string {
  return isScalar(node) ? String(node.value).trim().replace(/\s+/g, ' ') : '';
}

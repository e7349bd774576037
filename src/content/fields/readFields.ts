import type { Fields, Values } from './field.ts';
import type { Mistake } from './problem.ts';

/** A mistake in the field that it names. */
export interface FieldMistake extends Mistake {
  field: string;
}

/** What only shows when values are read together, told for the field that it is named after. */
export type Checks<Declared, Rows> = {
  /** Asked where its own value could be read; of the others those are missing that could not. */
  [Name in keyof Declared]?: (
    values: Pick<Values<Declared>, Name> & Partial<Values<Declared>>,
    rows: Rows,
  ) => Mistake[];
};

/**
 * A record of texts, by their fields' names, to what they mean, and everything wrong with them.
 * @param texts each without space at its ends; one that is missing is undefined
 * @param rows what the fields may speak of
 * @returns `values` only where nothing is wrong
 */
export function readFields<Rows, Declared extends Fields<Rows>>(
  fields: Declared,
  texts: Readonly<Record<string, string | undefined>>,
  rows: Rows,
  checks: Checks<Declared, Rows> = {},
): { values?: Values<Declared>; mistakes: FieldMistake[] } {
  const values: Record<string, unknown> = {};
  const mistakes: FieldMistake[] = [];
  const tell = (field: string, wrong: Mistake[]) =>
    mistakes.push(...wrong.map((mistake) => ({ field, ...mistake })));

  for (const [name, { kindFor, otherwise }] of Object.entries(fields)) {
    const text = texts[name];
    const reading = text === undefined && otherwise ? otherwise : kindFor(rows).read(text ?? '');
    if ('value' in reading) values[name] = reading.value;
    else tell(name, reading.mistakes);
  }
  // The fields have given each name the value that its type promises.
  const read = values as Values<Declared>;
  for (const name in checks) if (name in values) tell(name, checks[name]?.(read, rows) ?? []);
  return mistakes.length > 0 ? { mistakes } : { values: read, mistakes };
}

/** A mistake as it is told where nothing else names its field. */
export function namingField({ field, ...mistake }: FieldMistake): Mistake {
  return { ...mistake, allowed: `in ${field}, ${mistake.allowed}` };
}

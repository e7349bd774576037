import type { Fields, RowsOf, Values } from '../../content/fields/field.ts';
import { readFields, type Checks, type FieldMistake } from '../../content/fields/readFields.ts';

/** What a step may say of its view, and how that becomes the view. */
export interface Attributes<Rows = unknown, View = unknown> {
  fields: Fields;
  /** A step's attributes to its view, which is absent when anything is wrong with them. */
  read(texts: Readonly<Record<string, string>>, rows: Rows): { view?: View; mistakes: FieldMistake[] };
}

/**
 * Declares a chart's attributes: the field of each, what only shows when they are read together, and the view that
 * they ask for. The types of their values follow from the fields.
 */
export function defineAttributes<Declared extends Fields, View>(
  declared: Declaration<Declared, RowsOf<Declared>, View>,
): Attributes<RowsOf<Declared>, View>;
export function defineAttributes<Rows, Declared extends Fields<Rows>, View>({
  fields,
  checks,
  view,
}: Declaration<Declared, Rows, View>): Attributes<Rows, View> {
  return {
    fields,
    read: (texts, rows) => {
      const { values, mistakes } = readFields(fields, texts, rows, checks);
      return values ? { view: view(values, rows), mistakes } : { mistakes };
    },
  };
}

interface Declaration<Declared, Rows, View> {
  fields: Declared;
  checks?: Checks<Declared, Rows>;
  view: (values: Values<Declared>, rows: Rows) => View;
}

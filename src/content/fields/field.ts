import type { Mistake } from './problem.ts';

/** What a text means, or everything that is wrong with it. */
export type Reading<Value> = { value: Value } | { mistakes: Mistake[] };

/** A kind of text: how it is read, and what is allowed, in words that end a sentence. */
export interface Kind<Value> {
  allowed: string;
  /** The closed list that its words come from, where there is one. */
  words?: readonly string[];
  /** @param text without space at its ends */
  read: (text: string) => Reading<Value>;
}

/** One thing that an editor may write: a cell, a key or an attribute. */
export interface Field<Value = unknown, Rows = never> {
  /** What it says, for an editor. */
  about: string;
  example: string;
  /** Its kind, once what it may speak of is known. */
  kindFor: (rows: Rows) => Kind<Value>;
  /** What it means where it is missing; without this it may not be. */
  otherwise?: { value: Value };
}

export type Fields<Rows = never> = Record<string, Field<unknown, Rows>>;

/** What the fields of a record mean, by their names. */
export type Values<Declared> = {
  [Name in keyof Declared]: Declared[Name] extends Field<infer Value> ? Value : never;
};

/** The rows that all of the fields of a record may speak of. */
export type RowsOf<Declared extends Fields> =
  Declared[keyof Declared] extends Field<unknown, infer Rows> ? Rows : never;

type AnyKind = Kind<unknown> | ((rows: never) => Kind<unknown>);
type Meaning<Of extends AnyKind> = Of extends Kind<infer Value> | ((rows: never) => Kind<infer Value>)
  ? Value
  : never;
type Needs<Of extends AnyKind> = Of extends (rows: infer Rows) => unknown ? Rows : unknown;

interface Declaration<Of extends AnyKind> {
  about: string;
  example: string;
  /** A kind, or how it follows from the rows. */
  kind: Of;
}

/** Declares a field. It may be left out when `otherwise` says what that means, be it undefined. */
export function field<Of extends AnyKind>(
  declared: Declaration<Of> & { otherwise: undefined },
): Field<Meaning<Of> | undefined, Needs<Of>>;
export function field<Of extends AnyKind>(
  declared: Declaration<Of> & { otherwise?: Meaning<NoInfer<Of>> },
): Field<Meaning<Of>, Needs<Of>>;
export function field({
  kind,
  about,
  example,
  ...rest
}: Declaration<AnyKind> & { otherwise?: unknown }): Field {
  const otherwise = 'otherwise' in rest ? { value: rest.otherwise } : undefined;
  return { about, example, kindFor: typeof kind === 'function' ? kind : () => kind, otherwise };
}

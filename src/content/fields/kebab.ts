import { kind } from './kinds.ts';

/** What an id looks like: it has to work in an address and after a `#`. */
export const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The nearest id to what was written, or undefined when nothing of it could be one. */
export function toKebab(text: string): string | undefined {
  const id = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  return KEBAB.test(id) ? id : undefined;
}

/** A name that a place of the story is reached by. */
export const id = kind(
  'small letters, digits and hyphens after a first letter',
  (text) => (KEBAB.test(text) ? text : undefined),
  toKebab,
);

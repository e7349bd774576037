/** What an id looks like: it has to work in an address and after a `#`. */
export const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const KEBAB_IN_WORDS = 'small letters, digits and hyphens after a first letter';

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

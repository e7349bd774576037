import { field, type Kind } from '../../content/fields/field.ts';
import { mapped, word, words } from '../../content/fields/kinds.ts';
import type { Mistake } from '../../content/fields/problem.ts';

/** How the picture moves from the step before to this one, for every chart. */
export const move = field({
  kind: mapped(word(['glide', 'scroll']), (how) => (how === 'scroll' ? { scrub: true } : {})),
  about: '`scroll`: the reader’s scroll moves the picture',
  example: 'scroll',
  otherwise: {},
});

/** Which parts of its picture a chart draws, and which of those the step speaks of. */
export function showAndLit<const Part extends string, Otherwise extends readonly NoInfer<Part>[] | undefined>(
  parts: readonly Part[],
  otherwise: Otherwise,
  told: { about: string; example: string },
) {
  const kind: Kind<readonly Part[] | Otherwise> = words(parts);
  return {
    show: { ...field({ kind, ...told }), otherwise: { value: otherwise } },
    lit: field({
      kind: words(parts),
      about: 'which of that the step speaks about',
      example: told.example,
      otherwise: undefined,
    }),
  };
}

/** The words of a list that are none of those allowed. */
export function notAmong(found: readonly string[] = [], allowed: readonly string[] = found): Mistake[] {
  const reading = words(allowed).read(found.join(' '));
  return found.length > 0 && 'mistakes' in reading ? reading.mistakes : [];
}

/** What is shown, by weight: 1 where the step speaks of it, `dim` where it only stands. */
export function weights<Part extends string>(
  show: readonly Part[],
  lit: readonly Part[] = show,
  dim: number,
): Partial<Record<Part, number>> {
  const weights: Partial<Record<Part, number>> = {};
  for (const part of show) weights[part] = lit.includes(part) ? 1 : dim;
  return weights;
}

/** Each of these with the full weight. */
export const ones = (keys: readonly string[]): Record<string, number> =>
  Object.fromEntries(keys.map((key) => [key, 1]));

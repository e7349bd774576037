import { inWords } from '../fields/inWords.ts';
import { matchNames } from '../fields/matchNames.ts';
import type { Problem } from '../fields/problem.ts';

/** The columns of a header, each by the expected one that it means, and those that are unknown, repeated or missing. */
export function checkHeader(
  found: readonly string[],
  place: Pick<Problem, 'file' | 'line'>,
  expected: readonly string[],
): { columns: (string | undefined)[]; problems: Problem[] } {
  const allowed = { known: `the columns ${inWords(expected)}`, once: 'each column once' };
  const { names, missing } = matchNames(found, expected, allowed);
  const wrong = names.flatMap(({ mistake }, index) =>
    mistake ? [{ ...place, column: index + 1, ...mistake }] : [],
  );
  const gone = missing.map((name) => ({ ...place, found: '', allowed: `a column "${name}"` }));
  return { columns: names.map(({ name }) => name), problems: [...wrong, ...gone] };
}

import type { Problem } from '../fields/problem.ts';
import type { Entry } from './readCsv.ts';

/** Every line whose key columns repeat those of an earlier line. */
export function duplicates<Read extends object>(
  entries: readonly Entry<Read>[],
  key: readonly (keyof Read & string)[],
): Problem[] {
  const firstLines = new Map<string, number>();
  return entries.flatMap(({ place, values, cell }) => {
    const name = JSON.stringify(key.map((column) => values[column]));
    const first = firstLines.get(name);
    if (first === undefined) {
      firstLines.set(name, place.line);
      return [];
    }
    const found = key.map(cell).join(', ');
    const allowed = `one line for each ${key.join(', ')}`;
    return [{ ...place, found, allowed, message: `Line ${first} has it too.` }];
  });
}

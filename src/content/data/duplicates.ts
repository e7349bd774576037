import type { Entry, Fault } from './tableSpec.ts';

/** Every line whose key columns repeat those of an earlier line. */
export function duplicates<Values extends object>(
  entries: readonly Entry<Values>[],
  key: readonly (keyof Values & string)[],
): Fault[] {
  const firstLines = new Map<string, number>();
  return entries.flatMap(({ line, values, cells }) => {
    const name = JSON.stringify(key.map((column) => values[column]));
    const first = firstLines.get(name);
    if (first === undefined) {
      firstLines.set(name, line);
      return [];
    }
    const found = key.map((column) => cells[column]).join(', ');
    return [
      { line, found, allowed: `one line for each ${key.join(', ')}`, message: `Line ${first} has it too.` },
    ];
  });
}

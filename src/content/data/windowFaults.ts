import type { Problem } from '../fields/problem.ts';
import type { Entry } from './readCsv.ts';

interface Values {
  window: string;
  floor: number;
  column: number;
  dark: number | undefined;
  light: number | undefined;
}

/** Lines in which a light comes on before it went out, and windows that stand where another stands. */
export function windowFaults(entries: Entry<Values>[]): Problem[] {
  const places = new Map<string, string>();
  return entries.flatMap(({ place, values, cell }): Problem[] => {
    const faults: Problem[] = [];
    const { window, floor, column, dark, light } = values;
    const spot = `${floor}, ${column}`;
    const other = places.get(spot) ?? window;
    places.set(spot, other);
    if (other !== window)
      faults.push({
        ...place,
        column: 'window',
        found: window,
        allowed: `"${other}", which stands at floor ${floor}, column ${column} already`,
      });
    if (light !== undefined && (dark === undefined || light <= dark))
      faults.push({
        ...place,
        column: 'light',
        found: cell('light'),
        allowed: 'a time after the light went out, or blank',
      });
    return faults;
  });
}

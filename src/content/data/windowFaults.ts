import { nightTime } from './nightTime.ts';
import type { Entry, Fault } from './tableSpec.ts';

interface Values {
  window: string;
  floor: number;
  column: number;
  dark: number | undefined;
  light: number | undefined;
}

/** Lines in which a light comes on before it went out, and windows that stand where another stands. */
export function windowFaults(entries: Entry<Values>[]): Fault[] {
  const places = new Map<string, string>();
  return entries.flatMap(({ line, values, cells }): Fault[] => {
    const faults: Fault[] = [];
    const { window, floor, column, dark, light } = values;
    const place = `${floor}, ${column}`;
    const other = places.get(place) ?? window;
    places.set(place, other);
    if (other !== window)
      faults.push({
        line,
        column: 'window',
        found: cells.window,
        allowed: `"${other}", which stands at floor ${floor}, column ${column} already`,
      });
    if (light !== undefined && (dark === undefined || nightTime(0, light) <= nightTime(0, dark)))
      faults.push({
        line,
        column: 'light',
        found: cells.light,
        allowed: 'a time after the light went out, or blank',
      });
    return faults;
  });
}

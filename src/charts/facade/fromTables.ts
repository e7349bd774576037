import type { Cast } from '../../content/data/cast.ts';
import type { Tables } from '../../content/data/tables.ts';
import type { FacadeRows, FacadeWindow } from './rows.ts';

/** The façade's rows from the editors' table: one a window, with its spells of darkness in order. */
export function facadeRows({ windows }: Tables, cast: Cast): FacadeRows {
  const found = new Map<string, FacadeWindow>();
  for (const { window: name, floor, column, dark, light } of windows) {
    const one = found.get(name) ?? { name, floor, column, dark: [] };
    found.set(name, one);
    if (dark !== undefined) one.dark.push(light === undefined ? [dark] : [dark, light]);
  }
  for (const { dark } of found.values()) dark.sort(([a], [b]) => a - b);
  return { cast, windows: [...found.values()], basis: windows[0]?.basis ?? 'reconstructed' };
}

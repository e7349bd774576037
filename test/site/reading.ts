import type { Page } from 'playwright-core';
import { withPage, type SizeName } from './openPage.ts';
import { differences, screen, type Screen } from './screen.ts';
import { places, wheelTo, type Place } from './scroll.ts';

export interface Reading {
  places: Place[];
  screens: Map<string, Screen>;
}

/** Reads from where the page is, with small turns of the wheel, and stops at every step. */
export async function read(page: Page, stops: Place[]): Promise<Map<string, Screen>> {
  const seen = new Map<string, Screen>();
  for (const { id, y } of stops) {
    await wheelTo(page, y, page.viewportSize()!.height / 6);
    seen.set(id, await screen(page));
  }
  return seen;
}

/** The whole story as a reader comes to it: what all other ways have to show too. */
const readSlowly = (size: SizeName): Promise<Reading> =>
  withPage(size, {}, async (page) => {
    const all = await places(page);
    return { places: all, screens: await read(page, all) };
  });

const readings: Partial<Record<SizeName, Promise<Reading>>> = {};
/** The slow reading at a size, once for all tests of a file. */
export const reading = (size: SizeName) => (readings[size] ??= readSlowly(size));

/** What differs, by step, when each step is come to in another way. */
export async function compare(
  size: SizeName,
  some: Place[],
  come: (page: Page, place: Place) => Promise<void>,
): Promise<Record<string, string[]>> {
  const { screens } = await reading(size);
  return withPage(size, {}, async (page) => {
    const faults: Record<string, string[]> = {};
    for (const place of some) {
      await come(page, place);
      const found = differences(await screen(page), screens.get(place.id)!);
      if (found.length) faults[place.id] = found;
    }
    return faults;
  });
}

import { kept } from './kept.ts';
import { goTo, place } from './places.ts';

const WAYS = ['scroll', 'steps', 'article'];

const root = document.documentElement;

/** The way the page is read now. */
export const way = (): string => WAYS.find((one) => one === root.dataset.way) ?? 'scroll';

/** Changes the way to read, keeps it on the device, and stays with what is being read. */
export function choose(next: string): void {
  const here = place();
  root.dataset.way = next;
  kept.set('way', next);
  if (here) goTo(here);
}

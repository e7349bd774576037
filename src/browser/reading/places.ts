import { READ } from '../kit/hold.ts';

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

/** What is read now, of all that has an address: a chapter while its title is, or a step; undefined above the first. */
export function place(): HTMLElement | undefined {
  const read = all('[data-chapter] > h2, [data-step]').findLast(
    (element) => element.getBoundingClientRect().top <= innerHeight * READ,
  );
  return read?.closest<HTMLElement>('[data-step], [data-chapter]') ?? undefined;
}

/** Where the page stands when a stop is read, in pixels from its top. */
export function placeOf(stop: HTMLElement): number {
  const { top } = stop.getBoundingClientRect();
  const place = scrollY + top - parseFloat(getComputedStyle(stop).scrollMarginTop);
  return Math.min(place, document.documentElement.scrollHeight - innerHeight);
}

/** Everything that is read at one go, in reading order: a title with what stands under it, a paragraph, a step. */
export const stops = (): HTMLElement[] =>
  all('.opening, h2, [data-chapter] > p, [data-step], draw-guess').filter(
    (element) => !element.matches('h2 + p, p + p') && element.checkVisibility(),
  );

/** Goes to a place at once: the picture has a motion of its own. */
export const goTo = (stop: HTMLElement): void =>
  scrollTo({ top: Math.round(placeOf(stop)), behavior: 'instant' });

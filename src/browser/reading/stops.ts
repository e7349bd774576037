/** How far a page may stand from a place and still be there, in pixels: browsers round where they scroll to. */
const NEAR = 4;

/** The stop that a page at `y` has come to, from where each stop's page stands, in reading order; -1 before the first. */
export const stopAt = (places: readonly number[], y: number): number =>
  places.findLastIndex((place) => place <= y + NEAR);

/** The next stop, or undefined at the last. */
export function stopAfter(places: readonly number[], y: number): number | undefined {
  const index = places.findIndex((place) => place > y + NEAR);
  return index < 0 ? undefined : index;
}

/** The stop before, or undefined at the first. */
export function stopBefore(places: readonly number[], y: number): number | undefined {
  const index = places.findLastIndex((place) => place < y - NEAR);
  return index < 0 ? undefined : index;
}

/** What people round to who say how long something took, in minutes. */
export const NEAREST = 10;

/** Hours as a person says them, to the nearest ten minutes or as many as are named: 3.86 → 3 h 50. */
export function hoursInShort(hours: number, nearest = NEAREST): string {
  const minutes = Math.round((hours * 60) / nearest) * nearest;
  return `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${minutes % 60}` : ''}`;
}

/** What people round to who say how long something took, in minutes. */
export const NEAREST = 10;

/** Hours as a person says them, to the nearest ten minutes or as many as are named: 3.86 → 3 h 50. */
export function hoursInShort(hours: number, nearest = NEAREST): string {
  const minutes = Math.round((hours * 60) / nearest) * nearest;
  return `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${minutes % 60}` : ''}`;
}

/** 1 week, 2 weeks; where the plural is not made with an s, it is named. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** Hours, written out to be read aloud, to ten minutes: 3.86 → 3 hours 50 minutes. */
export function hoursAloud(hours: number): string {
  const minutes = Math.round((hours * 60) / NEAREST) * NEAREST;
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (!rest) return plural(whole, 'hour');
  return `${whole ? `${plural(whole, 'hour')} ` : ''}${plural(rest, 'minute')}`;
}

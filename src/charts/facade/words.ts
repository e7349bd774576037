/** 1 → one window lit; 33 → 33 windows lit. */
export const litWords = (count: number): string =>
  count === 1 ? 'one window lit' : `${count || 'no'} windows lit`;

const two = (value: number) => String(value).padStart(2, '0');

/** Minutes from midnight as the clock shows them: -20 → 23:40. */
export function clockWords(at: number): string {
  const minutes = (Math.floor(at) + 1440) % 1440;
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

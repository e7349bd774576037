const SMALL =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty'];

/** A count below sixty in words: 21 → twenty-one; 0 → no. */
export const numberWords = (count: number): string =>
  SMALL[count] ?? TENS[Math.floor(count / 10)]! + (count % 10 ? `-${SMALL[count % 10]}` : '');

/** 1 → one window lit. */
export const litWords = (count: number): string =>
  `${numberWords(count)} window${count === 1 ? '' : 's'} lit`;

const two = (value: number) => String(value).padStart(2, '0');

/** Minutes from midnight as the clock shows them: -20 → 23:40. */
export function clockWords(at: number): string {
  const minutes = (Math.floor(at) + 1440) % 1440;
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

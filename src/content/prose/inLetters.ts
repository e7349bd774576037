const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number from 0 to 9,999 as it is written out: 939 → nine hundred and thirty-nine. */
export function inLetters(number: number): string {
  const small = SMALL[number];
  if (small !== undefined) return small;
  if (number < 100) return [TENS[Math.floor(number / 10)], ...rest(number % 10)].join('-');
  const [size, name] = number < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const below = number % size;
  return [`${inLetters(Math.floor(number / size))} ${name}`, ...rest(below)].join(
    below < 100 ? ' and ' : ' ',
  );
}

function rest(number: number): string[] {
  return number === 0 ? [] : [inLetters(number)];
}

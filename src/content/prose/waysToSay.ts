/** What is counted, as it is said, and to what part of one it is said. */
export interface Unit {
  one: string;
  many: string;
  article: 'a' | 'an';
  step: 1 | 0.25;
}

/** The most that is written out. */
const MOST = 9999;
/** Each part of one, as it is said by itself and after a whole number. */
const PARTS: Record<number, { alone: string[]; after: string }> = {
  0.25: { alone: ['a quarter'], after: 'a quarter' },
  0.5: { alone: ['half', 'a half'], after: 'a half' },
  0.75: { alone: ['three quarters', 'three-quarters'], after: 'three-quarters' },
};

/** A value to the nearest step of its unit. */
export function rounded(value: number, { step }: Unit): number {
  return Math.round(value / step) * step;
}

/**
 * Every right way to say a value, to its unit's step, in small letters: 0.52 hours are half an hour. The first is in
 * letters and without the unit.
 */
export function waysToSay(value: number, unit: Unit): string[] {
  const amount = rounded(value, unit);
  const digits = String(amount);
  const grouped = amount.toLocaleString('en-GB');
  return [
    ...new Set([...written(amount, unit), ...[digits, grouped].flatMap((text) => both(text, amount, unit))]),
  ];
}

function written(amount: number, unit: Unit): string[] {
  const { one, article } = unit;
  const whole = Math.floor(amount);
  if (amount < 0 || whole > MOST) return [];
  const part = PARTS[amount - whole];
  const letters = inLetters(whole);
  if (!part) {
    const ways = [letters, letters.replace(/^one (?=hundred|thousand)/, 'a ')];
    return [
      ...ways.flatMap((text) => both(text, amount, unit)),
      ...(whole === 1 ? [`${article} ${one}`] : []),
    ];
  }
  if (whole === 0) {
    const ofOne = part.alone.flatMap((alone) => [alone, `${alone} of one`, `${alone} of ${article} ${one}`]);
    return amount === 0.5 ? [...ofOne, `half ${article} ${one}`] : ofOne;
  }
  return [
    ...both(`${letters} and ${part.after}`, amount, unit),
    ...(whole === 1 ? [`${article} ${one} and ${part.after}`] : []),
  ];
}

function both(text: string, amount: number, { one, many }: Unit): string[] {
  return [text, `${text} ${amount === 1 ? one : many}`];
}

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

const NARROW = /[ iIjl.,:;'’‘|!()[\]ft·-]/;
const WIDE = /[mwMWOQGCDHNU@%—…]/;

/**
 * The room a label needs, in pixels, without measuring it: a little more than the page's own sans takes,
 * because a static picture falls back to whatever sans the reader has.
 */
export function textWidth(words: string, size: number): number {
  let em = 0;
  for (const letter of words) em += NARROW.test(letter) ? 0.34 : WIDE.test(letter) ? 0.82 : 0.58;
  return em * size;
}

/** Breaks words into lines no wider than `room` pixels. */
export function wrapText(words: string, size: number, room: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && textWidth(longer, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

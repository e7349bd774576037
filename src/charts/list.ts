/** Things one after another as they are said: one, one and two, one, two and three. */
export const list = (words: string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

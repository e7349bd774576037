/** Words as they are said one after another: "told", "told or derived", "told, derived or published". */
export function inWords(words: readonly string[], last: 'and' | 'or' = 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

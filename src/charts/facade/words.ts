/** 1 → one window lit; 33 → 33 windows lit. */
export const litWords = (count: number): string =>
  count === 1 ? 'one window lit' : `${count || 'no'} windows lit`;

/** 1 week, 2 weeks; where the plural is not made with an s, it is named. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

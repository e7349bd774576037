/** The rows that explain marks of the picture. */
export const rowsIn = (within: HTMLElement): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>('tr[data-marks]'),
];

/** The keys of the marks that a row explains. */
export const marksOf = (row: HTMLElement): string[] => (row.dataset.marks ?? '').split(' ');

/** From where to where a row has its marks, in shares of the picture's width; nothing where it has them whole. */
export function spanOf({ dataset }: HTMLElement): [from: number, to: number] | undefined {
  const [from, to] = dataset.span?.split(' ').map(Number) ?? [];
  return from === undefined || to === undefined ? undefined : [from, to];
}

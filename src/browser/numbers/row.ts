/** The rows that explain marks of the picture. */
export const rowsIn = (within: HTMLElement): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>('tr[data-marks]'),
];

/** The keys of the marks that a row explains. */
export const marksOf = (row: HTMLElement): string[] => row.dataset.marks!.split(' ');

/** From where to where a row has its marks, in shares of the picture's width; nothing where it has them whole. */
export const spanOf = ({ dataset }: HTMLElement): [number, number] | undefined =>
  dataset.span?.split(' ').map(Number) as [number, number] | undefined;

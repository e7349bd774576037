import { find } from '../kit/find.ts';
import { marksOf, spanOf } from './row.ts';

/** Draws the marks of a row again over the picture, in ink; without a row, takes that away. */
export function outline(figure: Element, row?: HTMLElement): void {
  figure.querySelector('.named')?.remove();
  if (!row) return;
  const picture = find<SVGSVGElement>('svg', figure);
  const over = document.importNode(picture);
  over.classList.add('named');
  const span = spanOf(row);
  // Of eighteen years, a week is less than a pixel.
  if (span)
    over.style.clipPath = `inset(0 calc(${100 - span[1] * 100}% - 3px) 0 calc(${span[0] * 100}% - 3px))`;
  for (const key of marksOf(row)) {
    const mark = picture.querySelector(`[data-key="${CSS.escape(key)}"]`)?.cloneNode(true);
    if (mark instanceof SVGElement) {
      mark.removeAttribute('class');
      over.append(mark);
    }
  }
  figure.append(over);
}

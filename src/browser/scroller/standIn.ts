import { find } from '../kit/find.ts';

/** Has the still of a step stand over a figure's picture, in words where it cannot be fetched; without one, takes it away. */
export function standIn(figure: HTMLElement, step?: HTMLElement): void {
  const there = figure.querySelector('img');
  if (!step) return there?.remove();
  const still = find<HTMLImageElement>('.still img', step);
  const image = there ?? figure.appendChild(document.createElement('img'));
  const isLost = image.complete && !image.naturalWidth;
  if (image.src === still.src && !isLost) return;
  image.alt = find('figcaption', step).textContent;
  image.src = still.src;
}

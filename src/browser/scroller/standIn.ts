/** Has the still of a step stand over a figure's picture, in words where it cannot be fetched; without one, takes it away. */
export function standIn(figure: HTMLElement, step?: HTMLElement): void {
  const there = figure.querySelector('img');
  const still = step?.querySelector<HTMLImageElement>('.still img');
  if (!still) return there?.remove();
  const image = there ?? figure.appendChild(document.createElement('img'));
  const isLost = image.complete && !image.naturalWidth;
  if (image.src === still.src && !isLost) return;
  image.alt = step!.querySelector('figcaption')!.textContent;
  image.src = still.src;
}

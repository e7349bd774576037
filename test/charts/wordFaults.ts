import { overlaps } from '../../src/charts/kit/placeLabels.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { boxOf, number } from './screens.ts';

/** What is wrong with the words of a picture: cut off, lying on each other, or too small to read; at this size of labels. */
export function wordFaults({ width, height, marks }: Scene, text: number): string[] {
  const boxes = marks
    .filter(({ tag }) => tag === 'text')
    .map((mark) => ({ mark, words: mark.text!, ...boxOf(mark, { width, height, text }) }));
  return boxes.flatMap((box, index) => [
    ...(box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height
      ? [`“${box.words}” is cut off`]
      : []),
    ...((number(box.mark, 'font-size') || text) < 12 ? [`“${box.words}” is too small`] : []),
    ...boxes
      .slice(index + 1)
      .filter((other) => overlaps(box, other))
      .map((other) => `“${box.words}” lies on “${other.words}”`),
  ]);
}

/** A rectangle in pixels, from its left top corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The area, in square pixels, that a box shares with others. */
const covered = (box: Box, others: Box[]) =>
  others.reduce((sum, other) => {
    const width = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x);
    const height = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
    return sum + (width > 0 && height > 0 ? width * height : 0);
  }, 0);

/**
 * Gives each label, in order, the first of its candidate boxes that covers nothing placed so far,
 * or, where all of them do, the one that covers least: a label is never dropped without a word.
 */
export function placeLabels(candidates: Box[][], taken: Box[]): Box[] {
  const placed = [...taken];
  return candidates.map((boxes) => {
    let best = boxes[0]!;
    let least = Infinity;
    for (const box of boxes) {
      const area = covered(box, placed);
      if (area < least) [best, least] = [box, area];
      if (area === 0) break;
    }
    placed.push(best);
    return best;
  });
}

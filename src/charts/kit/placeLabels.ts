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
 * Gives each label, in order, the first of its candidate boxes that covers nothing placed so far, or, where all of them
 * do, the one that covers least: a label is never dropped without a word. One that has no candidates is left out.
 */
export function placeLabels<Label extends { candidates: Box[] }>(
  labels: readonly Label[],
  taken: Box[],
): (Label & { box: Label['candidates'][number] })[] {
  const standing = [...taken];
  return labels.flatMap((label) => {
    let box: Box | undefined;
    let least = Infinity;
    for (const candidate of label.candidates) {
      const area = covered(candidate, standing);
      if (area < least) [box, least] = [candidate, area];
      if (area === 0) break;
    }
    if (!box) return [];
    standing.push(box);
    return [{ ...label, box }];
  });
}

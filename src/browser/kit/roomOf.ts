import { labelSize } from '../../charts/kit/sizes.ts';
import type { Size } from '../../scene/scene.ts';

/** How much room a picture has in an element, in CSS pixels, and the size of its labels there. */
export function roomOf({ clientWidth: width, clientHeight: height }: Element): Size {
  const readersText = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { width, height, text: labelSize(width, height, readersText) };
}

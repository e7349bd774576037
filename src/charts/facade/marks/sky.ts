import { range } from 'd3';
import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import { smooth } from '../burning.ts';
import type { Layout } from '../layout.ts';
import { readPoints } from '../../kit/points.ts';
import { round } from '../../kit/arithmetic.ts';
import type { FacadeView } from '../view.ts';

/** Strips, each a little lighter or darker than the next: brightest at the roofs, gone at the street. */
const STRIPS = 36;
const NIGHT_SKY = 0.075;
const MORNING_SKY = 0.16;

/** The roofs across the gardens, in hundredths of the room at the left and of the storeys above the street. */
const ROOFS = readPoints(
  '-10,150 10,150 10,190 16,190 16,150 24,150 36,100 46,100 62,160 78,100 100,100',
  100,
);

/** The sky over the house and beside it: a little lighter than the walls, and lighter still towards seven. */
export function sky({ at, facade }: FacadeView, layout: Layout): Mark[] {
  const { width, height, roof, street, left, storey, isWide } = layout;
  const most = facade * (NIGHT_SKY + (MORNING_SKY - NIGHT_SKY) * smooth(at, 320, 430));
  const brightest = isWide ? height * 0.5 : roof;
  const edge = (strip: number) => Math.round((street * strip) / STRIPS);
  const strips = range(STRIPS).map((strip) => {
    const middle = (edge(strip) + edge(strip + 1)) / 2;
    const share = middle < brightest ? middle / brightest : 1 - smooth(middle, brightest, street);
    const opacity = Math.round(most * share * 1e3) / 1e3;
    const band = { x: 0, y: edge(strip), width, height: edge(strip + 1) - edge(strip) };
    return mark.rect(`sky-${strip}`, 'facade-sky', { ...band, 'fill-opacity': opacity });
  });
  if (!isWide) return strips;
  const roofs = ROOFS.map(([across, up]) => `${round(left * across)},${round(street - storey * up)}`);
  const d = `M${roofs.join('L')}V${round(street)}H${round(-left / 10)}z`;
  return [...strips, mark.path('roofs', 'facade-wall', d)];
}

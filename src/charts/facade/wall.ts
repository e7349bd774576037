import { range } from 'd3';
import type { Mark } from '../../scene/scene.ts';
import type { Frame } from './frame.ts';
import { outline, stroke } from './path.ts';
import { strokes, type Piece } from './strokes.ts';

/** The roof's edge with its chimney, the courses, the drainpipe: what the wall is without its windows. */
export function wall(weight: number, frame: Frame): Mark[] {
  const { left, width, roof, cornice, street, storey, pitch, isWide, x, y, calm } = frame;
  const lip = Math.min(6, storey * 0.08);
  const stack = Math.min(storey * 0.34, roof * 0.5);
  const pot = Math.min(pitch * 0.08, stack * 0.3);
  const pipe = x(3) + pitch * 0.32;
  const piece = (...points: [number, number][]): Piece => ({
    d: stroke(...points),
    calm: calm(...points[0]!),
  });
  const roofline =
    outline(left - lip, roof, width, lip) +
    outline(left, roof, width, cornice - roof) +
    outline(x(6) - pitch * 0.25, roof - stack, pitch * 0.5, stack) +
    [-0.15, 0, 0.15]
      .map((off) => outline(x(6) + pitch * off - pot / 2, roof - stack - pot, pot, pot))
      .join('');
  return strokes('course', weight, [
    { d: roofline, calm: 1 },
    // In short lengths, each of which fades by itself.
    ...range(1, 8).flatMap((floor) => {
      const foot = Math.min(street, y(floor - 1));
      return [
        ...[left, pipe - 1.5, pipe + 1.5].map((at) => piece([at, foot], [at, y(floor)])),
        piece([pipe - 3.5, foot], [pipe + 3.5, foot]),
      ];
    }),
    ...range(1, 7).map((column) =>
      piece([x(column) - pitch * 0.58, y(1)], [column < 6 ? x(column) + pitch * 0.42 : width, y(1)]),
    ),
    { d: stroke([0, street], [width, street]), calm: calm(isWide ? left : 0, street) },
  ]);
}

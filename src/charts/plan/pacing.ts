import { PACING } from './flat.ts';
import { distance, type Point } from './geometry.ts';

/** Points along the loop: about a hand's breadth apart. */
const POINTS = 140;

/** A smooth closed curve through the points (Catmull and Rom), as many small steps. */
function smooth(points: readonly Point[]): Point[] {
  const at = (index: number) => points[(index + points.length) % points.length]!;
  return points.flatMap((_, index) =>
    Array.from({ length: 24 }, (__, step): Point => {
      const t = step / 24;
      const along = (axis: 0 | 1) => {
        const [a, b, c, d] = [at(index - 1)[axis], at(index)[axis], at(index + 1)[axis], at(index + 2)[axis]];
        return b + (t / 2) * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
      };
      return [along(0), along(1)];
    }),
  );
}

/** The mother's way at equal distances, the last point where the first was, so that a share of it is a place. */
export function pacingLoop(): [number, number][] {
  const curve = smooth(PACING);
  const closed = [...curve, curve[0]!];
  const metres = [0];
  for (let index = 1; index < closed.length; index++)
    metres.push(metres.at(-1)! + distance(closed[index - 1]!, closed[index]!));
  return Array.from({ length: POINTS + 1 }, (_, index) => {
    const wanted = (metres.at(-1)! * index) / POINTS;
    const next = Math.max(
      1,
      metres.findIndex((reached) => reached >= wanted - 1e-9),
    );
    const share = (wanted - metres[next - 1]!) / (metres[next]! - metres[next - 1]!);
    const mix = (axis: 0 | 1) =>
      Math.round((closed[next - 1]![axis] + (closed[next]![axis] - closed[next - 1]![axis]) * share) * 100) /
      100;
    return [mix(0), mix(1)];
  });
}

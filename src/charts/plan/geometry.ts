import { maxIndex, pairs, range, sum } from 'd3';
import { mix } from '../kit/arithmetic.ts';
import { need } from '../kit/need.ts';

/** A place in the flat, in metres from the inner left top corner. */
export type Point = readonly [x: number, y: number];
export type Segment = readonly [Point, Point];

/** A point for D3’s polygons, whose types let a point be changed. */
export const pair = ([x, y]: Point): [number, number] => [x, y];

export const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay);

/** How far along `a` the two segments cross, from 0 to 1; nothing where they do not. */
export function crossing([a, b]: Segment, [c, d]: Segment): number | undefined {
  const [rx, ry] = [b[0] - a[0], b[1] - a[1]];
  const [sx, sy] = [d[0] - c[0], d[1] - c[1]];
  const turn = rx * sy - ry * sx;
  if (turn === 0) return undefined;
  const [qx, qy] = [c[0] - a[0], c[1] - a[1]];
  const [t, u] = [(qx * sy - qy * sx) / turn, (qx * ry - qy * rx) / turn];
  return t > 0 && t < 1 && u > 0 && u < 1 ? t : undefined;
}

/** How far a point lies from the line through two others, or from the one where they are the same; metres. */
function offLine([x, y]: Point, first: Point, last: Point): number {
  const length = distance(first, last);
  if (!length) return distance(first, [x, y]);
  return Math.abs((last[0] - first[0]) * (first[1] - y) - (first[0] - x) * (last[1] - first[1])) / length;
}

/** The points that keep a line within `tolerance` metres of itself (Douglas and Peucker). */
export function simplify(points: Point[], tolerance: number): Point[] {
  const [first, ...rest] = points;
  const last = rest.pop();
  if (!first || !last) return points;
  const far = maxIndex(rest, (point) => offLine(point, first, last));
  const farthest = rest[far];
  if (!farthest || offLine(farthest, first, last) <= tolerance) return [first, last];
  return [
    ...simplify(points.slice(0, far + 2), tolerance).slice(0, -1),
    ...simplify(points.slice(far + 1), tolerance),
  ];
}

/** A smooth closed curve through the points (Catmull and Rom), in so many steps from each to the next, back to the first. */
export function smooth(points: readonly Point[], steps: number): Point[] {
  const at = (index: number) => need(points, (index + points.length) % points.length);
  const curve = points.flatMap((point, index) => {
    const [before, next, after] = [at(index - 1), at(index + 1), at(index + 2)];
    return range(steps).map((step): Point => {
      const t = step / steps;
      const along = (axis: 0 | 1) => {
        const [a, b, c, d] = [before[axis], point[axis], next[axis], after[axis]];
        return b + (t / 2) * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
      };
      return [along(0), along(1)];
    });
  });
  return [...curve, ...curve.slice(0, 1)];
}

/** A line's points at `count` equal distances, to the centimetre, from its first to its last. */
export function evenly(line: readonly Point[], count: number): Point[] {
  const legs = pairs(line, (from, to) => ({ from, to, length: distance(from, to) }));
  const total = sum(legs, ({ length }) => length);
  let [index, passed] = [0, 0];
  return range(count + 1).map((step): Point => {
    const wanted = (total * step) / count;
    let leg = need(legs, index);
    while (passed + leg.length < wanted - 1e-9) {
      passed += leg.length;
      leg = need(legs, ++index);
    }
    const share = (wanted - passed) / leg.length;
    return [short(mix(leg.from[0], leg.to[0], share)), short(mix(leg.from[1], leg.to[1], share))];
  });
}

const short = (value: number) => Math.round(value * 100) / 100;

/** A line as path data in metres, to the centimetre; each step relative to the point before, which is shorter. */
export function pathOf(points: readonly Point[], closed = true): string {
  let [atX, atY] = [0, 0];
  const steps = points.map(([x, y], index) => {
    const [dx, dy] = [short(x - atX), short(y - atY)];
    [atX, atY] = [short(atX + dx), short(atY + dy)];
    return `${index ? 'l' : 'M'}${dx},${dy}`.replace(/\b0\./g, '.');
  });
  return steps.join('') + (closed ? 'z' : '');
}

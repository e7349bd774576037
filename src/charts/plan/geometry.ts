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

/** The points that keep a line within `tolerance` metres of itself (Douglas and Peucker). */
export function simplify(points: Point[], tolerance: number): Point[] {
  if (points.length < 3) return points;
  const [first, last] = [points[0]!, points.at(-1)!];
  const length = distance(first, last);
  let [at, far] = [0, tolerance];
  for (let index = 1; index < points.length - 1; index++) {
    const [x, y] = points[index]!;
    const off = length
      ? Math.abs((last[0] - first[0]) * (first[1] - y) - (first[0] - x) * (last[1] - first[1])) / length
      : distance(first, [x, y]);
    if (off > far) [at, far] = [index, off];
  }
  if (!at) return [first, last];
  return [
    ...simplify(points.slice(0, at + 1), tolerance).slice(0, -1),
    ...simplify(points.slice(at), tolerance),
  ];
}

const short = (value: number) => Math.round(value * 100) / 100;

/** A line as path data in metres, to the centimetre; each step relative to the point before, which is shorter. */
export function pathOf(points: Point[], closed = true): string {
  let [atX, atY] = [0, 0];
  const steps = points.map(([x, y], index) => {
    const [dx, dy] = [short(x - atX), short(y - atY)];
    [atX, atY] = [short(atX + dx), short(atY + dy)];
    return `${index ? 'l' : 'M'}${dx},${dy}`.replace(/\b0\./g, '.');
  });
  return steps.join('') + (closed ? 'z' : '');
}

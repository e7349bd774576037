const MINUTES = 1440;

/** Stretches `[from, to]` in days, as gaps and lengths in turn, in minutes from the midnight of the birth: short to send. */
export function packStretches(stretches: [number, number][]): number[] {
  let at = 0;
  return stretches.flatMap(([from, to]) => {
    const [start, end] = [Math.round(from * MINUTES), Math.round(to * MINUTES)];
    const pair = [start - at, end - start];
    at = end;
    return pair;
  });
}

/** What was packed, as stretches in days again. */
export function unpackStretches(packed: number[]): [number, number][] {
  let at = 0;
  return packed.flatMap((gap, index): [number, number][] => {
    if (index % 2) return [];
    const from = at + gap;
    at = from + packed[index + 1]!;
    return [[from / MINUTES, at / MINUTES]];
  });
}

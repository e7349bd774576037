type Ends = [from: number, to: number];

/** A scale from numbers to pixels, and back. */
export interface Linear {
  (value: number): number;
  invert(at: number): number;
  domain(): Ends;
  range(): Ends;
}

/** A linear scale, as D3’s: that one can also scale colours and write numbers, which is 5.7 kB to send, gzipped. */
export function linear(domain: Ends, range: Ends): Linear {
  const [from, to] = domain;
  const [low, high] = range;
  const pixels = (high - low) / (to - from);
  return Object.assign((value: number) => low + (value - from) * pixels, {
    invert: (at: number) => from + (at - low) / pixels,
    domain: () => domain,
    range: () => range,
  });
}

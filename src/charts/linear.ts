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
  const between = (value: number, [from, to]: Ends, [low, high]: Ends) =>
    low + ((value - from) / (to - from)) * (high - low);
  return Object.assign((value: number) => between(value, domain, range), {
    invert: (at: number) => between(at, range, domain),
    domain: () => domain,
    range: () => range,
  });
}

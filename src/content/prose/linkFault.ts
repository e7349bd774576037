import { nearest } from '../fields/nearest.ts';
import type { Mistake } from '../fields/problem.ts';

const SCHEMES = ['https:', 'http:', 'mailto:', 'tel:'];

/** What is wrong with where a link leads: it may run no code, however a browser would read it. */
export function linkFault(url: string, found: string): Mistake | undefined {
  const scheme = URL.parse(url, 'https://this.site/')?.protocol ?? '';
  if (SCHEMES.includes(scheme)) return undefined;
  const allowed = `a link to #an-id, to /a-page/ or to an address that begins with ${SCHEMES.join(', ')}`;
  return { found, allowed, nearest: nearest(scheme, SCHEMES) };
}

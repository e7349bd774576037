import { cspHash } from './cspHash.ts';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const INLINE = /<(script|style)(?: [^>]*)?>(.+?)<\/\1>/gs;

/** A page whose security policy allows what stands in it, and no more: Astro's names all that might, on every page. */
export function tighten(html: string): string {
  const there = new Set<string>([...html.matchAll(INLINE)].map(([, , text]) => cspHash(text!)));
  return html.replace(POLICY, (policy) =>
    policy.replaceAll(/ '(sha256-[^']+)'/g, (source, hash: string) => (there.has(hash) ? source : '')),
  );
}

import { cspHash } from './cspHash.ts';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
/** Each tag, a script's or a style's with what stands in it. An attribute may hold any sign but its quotation mark. */
const TAG = /<(?:(script|style)\b(?:"[^"]*"|[^">])*>(.*?)<\/\1>|[!/a-z](?:"[^"]*"|[^">])*>)/gis;

/**
 * A page whose security policy comes before all that it governs, and allows what stands in the page, and no more:
 * Astro writes it after the first scripts and styles, and names in it all that might stand on any page.
 */
export function tighten(html: string): string {
  const [policy] = POLICY.exec(html) ?? [];
  if (!policy) return html;
  const there = new Set<string>([...html.matchAll(TAG)].map(([, , text]) => cspHash(text ?? '')));
  const tight = policy.replaceAll(/ '(sha256-[^']+)'/g, (source, hash: string) =>
    there.has(hash) ? source : '',
  );
  return html.replace(policy, '').replace('<head>', `<head>${tight}`);
}

/** What a path may be made of, once its letters are decoded: Astro writes the rest into its tags as it stands. */
const OTHER = /%..?|[^\p{L}\p{M}\p{N} \-._~!$'()*+,;=:@/]/u;

/**
 * Where the site will stand, from `SITE_URL`: its origin, for canonical links, and its path, for all others. The path
 * is decoded, for Astro finds no page under `%20`. Without `SITE_URL` the site works at the root of any host.
 * @throws Error when the address is not a whole http(s) one, or a sign in its path cannot be used
 */
export function siteUrl(address: string | undefined): { site?: string; base: string } {
  if (!address) return { base: '/' };
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(
      `SITE_URL: found "${address}", allowed: a whole address, such as https://example.org/story/`,
    );
  const base = decoded(url.pathname).replace(/\/*$/, '/');
  const [sign] = OTHER.exec(base) ?? [];
  if (sign)
    throw new Error(
      `SITE_URL: found "${sign}" in ${address}, allowed: in its path, letters and digits of any language, spaces and - . _ ~ ! $ ' ( ) * + , ; = : @`,
    );
  return { site: url.origin, base };
}

/** A path with its letters decoded, or as it stands where that is no UTF-8. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/**
 * Where the site will stand, from `SITE_URL`: its origin, for canonical links, and its path, for all others.
 * Without it the site works at the root of any host.
 * @throws Error when the address is not a whole http(s) one
 */
export function siteUrl(address: string | undefined): { site?: string; base: string } {
  if (!address) return { base: '/' };
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(
      `SITE_URL: found "${address}", allowed: a whole address, such as https://example.org/story/`,
    );
  return { site: url.origin, base: url.pathname.replace(/\/*$/, '/') };
}

/** The site's path as it stands in an address, with a slash at either end: Astro keeps it as its words. */
export const BASE = encodeURI(import.meta.env.BASE_URL);

/**
 * What the addresses of the site's own files begin with. At the first page of a site built for the root of a host they
 * begin with nothing, so that its pictures are found in whatever folder it is put.
 */
export const siteRoot = ({ pathname }: URL): string => (BASE === '/' && pathname === '/' ? '' : BASE);

/** The site's path as it stands in an address, with a slash at either end: Astro keeps it as its words. */
export const BASE = encodeURI(import.meta.env.BASE_URL);

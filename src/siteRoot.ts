/**
 * What the addresses of the site's own files begin with. At the first page of a site built for the root of a host they
 * begin with nothing, so that its pictures are found in whatever folder it is put.
 */
export const siteRoot = ({ pathname }: URL): string => {
  const base = import.meta.env.BASE_URL;
  return base === '/' && pathname === '/' ? '' : base;
};

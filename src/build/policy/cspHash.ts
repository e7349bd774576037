import { createHash } from 'node:crypto';

/** The name by which a content security policy allows a script or a style that stands in the page. */
export const cspHash = (text: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

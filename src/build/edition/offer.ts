/** The printed edition, beside the site's first page. */
export const EDITION = 'every-two-hours.pdf';

/** Stands for the size of the edition until that has been made of the page it is named on. */
export const SIZE = '%EDITION-SIZE%';

/** A page that offers nothing, for there is none. */
export const withoutOffer = (html: string): string => html.replace(/<p class="edition">.*?<\/p>/s, '');

/** Bytes as a reader is told of them, on one line: `1.2 MB`. */
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)}\u00a0MB`;

/** A file's text without a byte order mark, and with `\n` alone at the end of each line, whatever wrote it. */
export const plainText = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** A file as the readers see it. */
export interface Source {
  /** The path that problems name, as an editor sees it. */
  file: string;
  /** Without a byte order mark, and with `\n` alone at the end of a line. */
  text: string;
}

export function toSource(text: string, file: string): Source {
  return { file, text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n') };
}

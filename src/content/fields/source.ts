import { plainText } from './plainText.ts';

/** A file as the readers see it. */
export interface Source {
  /** The path that problems name, as an editor sees it. */
  file: string;
  /** Plain: see `plainText`. */
  text: string;
}

export function toSource(text: string, file: string): Source {
  return { file, text: plainText(text) };
}

/** A word and where it stands: a step's id, or the id a link points to. */
export interface Mention {
  id: string;
  file: string;
  line: number;
  column: number;
}

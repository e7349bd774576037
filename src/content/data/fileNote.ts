import { plainText } from '../fields/source.ts';

/** What stands in the note beside a CSV, for a reader: nothing that only helps to edit it. */
export interface FileNote {
  /** What the file holds, as its heading says it. */
  title: string;
  /** What one line of it is. */
  lead: string;
  /** Each column, and what it holds. */
  columns: [name: string, holds: string][];
  /** A paragraph's bold beginning, and the rest of it. */
  sections: [head: string, text: string][];
}

/**
 * Reads the note beside a CSV: `# file.csv: title`, a paragraph, a table of columns, and paragraphs that begin in bold.
 * @throws Error when it has no such heading, no paragraph or no columns
 */
export function fileNote(text: string): FileNote {
  // To Markdown and to an editor these end no line, as they would below.
  const markdown = plainText(text).replace(/[\u2028\u2029]/g, ' ');
  const title = /^# \S+: (.+)$/m.exec(markdown)?.[1];
  const lead = markdown.split('\n\n')[1]?.trim();
  const found = (pattern: RegExp) =>
    [...markdown.matchAll(pattern)].map(([, head = '', rest = '']): [string, string] => [head, rest]);
  const columns = found(/^\| `(\w+)` +\| (.+?) +\|$/gm);
  if (!title || !lead || !columns.length)
    throw new Error('A note needs “# file.csv: what it holds”, a paragraph, and its columns.');
  const sections = found(/^\*\*(.+?)\.\*\* (.+)$/gm).filter(([head]) => head !== 'Changing it');
  return { title, lead, columns, sections };
}

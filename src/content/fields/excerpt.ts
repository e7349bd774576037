const LENGTH = 40;

/** The beginning of a text, on one line, short enough to be quoted in a message. */
export function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > LENGTH ? `${line.slice(0, LENGTH - 1).trimEnd()}…` : line;
}

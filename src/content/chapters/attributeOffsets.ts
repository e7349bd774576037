const NEXT = /(?:\s|\/)*(\{[^}]*\}+|[^\s=/>{]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}+))?)/y;

/**
 * Where each attribute of an opening tag begins, in order: the tree gives attributes no position.
 * @param start where the tag's `<` stands in the text
 */
export function attributeOffsets(text: string, start: number, name: string): number[] {
  const offsets: number[] = [];
  NEXT.lastIndex = start + 1 + name.length;
  for (let match = NEXT.exec(text); match?.[1]; match = NEXT.exec(text)) {
    offsets.push(NEXT.lastIndex - match[1].length);
  }
  return offsets;
}

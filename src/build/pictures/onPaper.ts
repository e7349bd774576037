/**
 * The tokens that a style sheet keeps for print, as a rule for a picture that is asked for as `#paper`: an SVG in an
 * `<img>` never hears that its page is being printed.
 * @throws Error when the sheet has none
 */
export function onPaper(sheet: string): string {
  const tokens = /@media print \{\s*:root,\s*\[data-light\] (\{[^}]*\})/.exec(sheet)?.[1];
  if (!tokens) throw new Error('lights.css: no tokens for print were found.');
  return `\n:root:target ${tokens}`;
}

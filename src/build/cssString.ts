/**
 * A text as a CSS string, quotation marks included. All but letters, digits and spaces stand by their number, so that
 * nothing in it ends the string, the rule or the `<style>` that it stands in.
 */
export const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

import { readFileSync } from 'node:fs';
import { rgb } from 'd3';

const css = readFileSync('src/styles/lights.css', 'utf8');
const [plain = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

function declarations(text: string, selector: RegExp): Record<string, string> {
  const blocks = [...text.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, selectors]) =>
    selector.test(selectors!),
  );
  const pairs = blocks.flatMap(([, , body]) => [...body!.matchAll(/--([\w-]+):\s*([^;]+);/g)]);
  return Object.fromEntries(pairs.map(([, name, value]) => [name!, value!]));
}

/** A light's tokens as the style sheet gives them, references followed. */
export function tokens(light: string, scheme: 'light' | 'dark'): Record<string, string> {
  const sheets = scheme === 'dark' ? [plain, dark.split('@media')[0]!] : [plain];
  const read = (selector: RegExp) =>
    Object.assign({}, ...sheets.map((sheet) => declarations(sheet, selector)));
  const grounds = read(/:root/) as Record<string, string>;
  const found = {
    ...read(new RegExp(`data-light='${light}'`)),
    ...read(new RegExp(`data-after='${light}'`)),
  };
  return Object.fromEntries(
    Object.entries(found as Record<string, string>).map(([name, value]) => {
      const reference = /^var\(--(.+)\)$/.exec(value)?.[1];
      return [name, reference ? grounds[reference]! : value];
    }),
  );
}

function luminance(color: string): number {
  const { r, g, b } = rgb(color);
  const [red, green, blue] = [r, g, b].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** The contrast of two colours as WCAG 2 reckons it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

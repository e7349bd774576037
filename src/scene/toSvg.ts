import type { Mark, Scene } from './scene.ts';

/** What no XML may hold, not even by its number. */
const NO_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const escape = (text: string | number) =>
  String(text)
    .replace(NO_XML, '\u{fffd}')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const attribute = ([name, value]: [string, string | number]) => ` ${name}="${escape(value)}"`;

const element = ({ key, tag, className, attributes, text }: Mark) =>
  `<${tag} data-key="${escape(key)}" class="${escape(className)}"${Object.entries(attributes).map(attribute).join('')}` +
  (text === undefined ? '/>' : `>${escape(text)}</${tag}>`);

/** The marks of a scene as SVG markup, in their order: what stands inside the `<svg>`. */
export const toMarkup = (scene: Scene): string => scene.marks.map(element).join('');

/**
 * A scene as an SVG file of its own: `style` is the CSS that a page would give it, `light` the chapter's, `text` its
 * label size. Its root is `#paper`, so that `:target` is the picture as it is printed.
 */
export function toSvg(
  scene: Scene,
  { title, light, style, text }: { title: string; light: string; style: string; text: number },
): string {
  const { width, height } = scene;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"` +
    ` id="paper" role="img" font-size="${text}" data-light="${escape(light)}"><title>${escape(title)}</title><style>${style}</style>` +
    `<rect class="ground" width="${width}" height="${height}"/>${toMarkup(scene)}</svg>`
  );
}

import { select } from 'd3';
import type { Mark, Scene } from '../../scene/scene.ts';

const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Record<string, string | number>;

/** A mark's key, or that of an element which the build painted. */
const keyOf = function (this: Element, mark?: Mark) {
  return mark?.key ?? this.getAttribute('data-key') ?? '';
};

/** What each element was last given, so that a frame asks the document nothing and changes only what has changed. */
const given = new WeakMap<Element, Attributes>();

const written = (element: Element): Attributes =>
  Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name) ?? '']));

/** Gives an element the attributes that it has not yet, and takes away those that it should no longer have. */
function give(element: Element, wanted: Attributes): void {
  const before = given.get(element) ?? written(element);
  for (const name in before) if (!(name in wanted)) element.removeAttribute(name);
  for (const name in wanted)
    if (before[name] !== wanted[name]) element.setAttribute(name, String(wanted[name]));
  given.set(element, wanted);
}

/** Paints a scene into an `<svg>`. Marks keep their element from picture to picture, those painted by the build too. */
export function paint(svg: SVGSVGElement, scene: Scene, text: number): void {
  // Written again, even the same frame would have the browser lay out everything in it again.
  give(svg, { viewBox: `0 0 ${scene.width} ${scene.height}`, 'font-size': text });
  select(svg)
    .selectAll<SVGElement, Mark | undefined>('*')
    .data(scene.marks, keyOf)
    .join((entering) => entering.append((mark) => document.createElementNS(SVG, mark.tag)))
    .each(function ({ key, className, attributes, text: said }) {
      give(this, { 'data-key': key, class: className, ...attributes });
      if (said !== undefined && this.textContent !== said) this.textContent = said;
    });
}

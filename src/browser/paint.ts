import { select } from 'd3';
import type { Mark, Scene } from '../scene/scene.ts';

type Attributes = Record<string, string | number>;

const keyOf = function (this: Element, mark: unknown) {
  return (mark as Mark | undefined)?.key ?? this.getAttribute('data-key')!;
};

/** What each element was last given, so that a frame asks the document nothing and changes only what has changed. */
const given = new WeakMap<Element, Attributes>();

const written = (element: Element): Attributes =>
  Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)!]));

/** Paints a scene into an `<svg>`. Marks keep their element from picture to picture, those painted by the build too. */
export function paint(svg: SVGSVGElement, scene: Scene, text: number): void {
  select(svg)
    .attr('viewBox', `0 0 ${scene.width} ${scene.height}`)
    .attr('font-size', text)
    .selectAll<SVGElement, Mark>('*')
    .data(scene.marks, keyOf)
    .join((entering) =>
      entering.append((mark) => document.createElementNS(svg.namespaceURI, mark.tag) as SVGElement),
    )
    .each(function ({ key, role, attributes, words }) {
      const before = given.get(this) ?? written(this);
      const wanted: Attributes = { 'data-key': key, class: role, ...attributes };
      for (const name in before) if (!(name in wanted)) this.removeAttribute(name);
      for (const name in wanted)
        if (before[name] !== wanted[name]) this.setAttribute(name, String(wanted[name]));
      given.set(this, wanted);
      if (words !== undefined && this.textContent !== words) this.textContent = words;
    });
}

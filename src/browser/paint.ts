import { select } from 'd3';
import type { Mark, Scene } from '../scene/scene.ts';

const keyOf = function (this: Element, mark: unknown) {
  return (mark as Mark | undefined)?.key ?? this.getAttribute('data-key')!;
};

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
    .each(function (mark) {
      const wanted: Record<string, string | number> = {
        'data-key': mark.key,
        class: mark.role,
        ...mark.attributes,
      };
      for (const name of this.getAttributeNames()) if (!(name in wanted)) this.removeAttribute(name);
      for (const [name, value] of Object.entries(wanted))
        if (this.getAttribute(name) !== String(value)) this.setAttribute(name, String(value));
      if (mark.words !== undefined && this.textContent !== mark.words) this.textContent = mark.words;
    });
}

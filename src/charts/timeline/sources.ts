import type { Basis } from '../../content/data/rows.ts';
import { inWords } from '../../content/fields/inWords.ts';
import type { Mark } from '../../scene/scene.ts';
import { standsOn } from '../kit/basis.ts';
import { sourceLines } from '../kit/sources.ts';
import type { Layout } from './layout.ts';
import type { TimelineRows } from './rows.ts';
import type { TimelineView } from './view.ts';

/** On what basis each thing in a view stands, in one sentence a basis. */
export function sourceText(rows: TimelineRows, view: TimelineView): string {
  const series = (name: string, basis: Basis, ...shown: string[]): [Basis, string][] =>
    shown.some((one) => (view.show[one] ?? 0) > 0.5) ? [[basis, name]] : [];
  const named = [
    ...series('sleep', rows.basis.sleep, 'mother', 'father'),
    ...series('quarrels', rows.basis.quarrels, 'quarrels', 'askings'),
    ...series('homecomings', rows.basis.evenings, 'evenings'),
    ...Object.entries(view.notes).flatMap(([key, weight]): [Basis, string][] => {
      const event = rows.events[key];
      if (!event || weight <= 0.5) return [];
      const isTold = event.basis === 'told' || event.span;
      return [[event.basis, isTold ? `“${event.label}”` : `the date of “${event.label}”`]];
    }),
  ];
  const of = (basis: Basis): [Basis, string] => {
    const names = named.filter(([found]) => found === basis).map(([, name]) => name);
    return [basis, inWords(names, 'and')];
  };
  const cited = rows.published.filter(({ id }) => (view.band[id] ?? 0) > 0.5).map(({ cite }) => cite);
  return standsOn(rows.cast, of('reconstructed'), of('told'), of('derived'), [
    'published',
    inWords([...new Set(cited)], 'and'),
  ]);
}

/** The sources as lines at the foot of the picture. */
export function sources(rows: TimelineRows, view: TimelineView, layout: Layout): Mark[] {
  // His nights swing through the foot of the picture while they fold.
  if (view.moving && view.quilt > 0.05 && view.quilt < 0.95) return [];
  return sourceLines(sourceText(rows, view), layout);
}

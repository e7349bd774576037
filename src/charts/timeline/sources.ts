import { inWords } from '../../content/fields/inWords.ts';
import type { Mark } from '../../scene/scene.ts';
import { standsOn } from '../kit/standsOn.ts';
import { sourceLines } from '../kit/sourceLines.ts';
import type { Layout } from './frame.ts';
import type { TimelineRows } from './rows.ts';
import type { TimelineView } from './view.ts';

const SERIES_NAMES = { sleep: 'sleep', quarrels: 'quarrels', evenings: 'homecomings' };

/** On what basis each thing in a view stands, in one sentence a basis. */
export function sourceText(rows: TimelineRows, view: TimelineView): string {
  const shown = (...series: string[]) => series.some((name) => (view.show[name] ?? 0) > 0.5);
  const named: [string, string][] = [];
  const series: [keyof typeof SERIES_NAMES, boolean][] = [
    ['sleep', shown('mother', 'father')],
    ['quarrels', shown('quarrels', 'askings')],
    ['evenings', shown('evenings')],
  ];
  for (const [kind, there] of series) if (there) named.push([rows.basis[kind], SERIES_NAMES[kind]]);
  for (const [key, weight] of Object.entries(view.notes)) {
    const event = rows.events[key];
    if (event && weight > 0.5)
      named.push([
        event.basis,
        event.basis === 'told' || event.span ? `“${event.label}”` : `the date of “${event.label}”`,
      ]);
  }
  const list = (words: string[]) => inWords(words, 'and');
  const of = (basis: string) => list(named.filter(([found]) => found === basis).map(([, name]) => name));
  const cited = rows.published.filter(({ id }) => (view.band[id] ?? 0) > 0.5).map(({ cite }) => cite);
  return standsOn(
    rows.cast,
    ['reconstructed', of('reconstructed')],
    ['told', of('told')],
    ['derived', of('derived')],
    ['published', list([...new Set(cited)])],
  );
}

/** The sources as lines at the foot of the picture. */
export function sources(rows: TimelineRows, view: TimelineView, layout: Layout): Mark[] {
  // His nights swing through the foot of the picture while they fold.
  if (view.moving && view.quilt > 0.05 && view.quilt < 0.95) return [];
  return sourceLines(sourceText(rows, view), layout);
}

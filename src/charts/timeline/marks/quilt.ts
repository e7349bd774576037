import { easeCubicInOut } from 'd3';
import { midnightOf } from '../../../content/data/calendar.ts';
import { HOUR } from '../../../content/fields/clock.ts';
import { faded } from '../../../scene/faded.ts';
import type { Mark } from '../../../scene/scene.ts';
import { mix, round } from '../../kit/arithmetic.ts';
import { coming } from '../../kit/weights.ts';
import type { Layout } from '../layout.ts';
import type { Person, TimelineRows } from '../rows.ts';
import { nightStroke } from './sleep.ts';
import { isQuilt, type TimelineView } from '../view.ts';

/** A night is drawn from eight in the evening, in minutes from its midnight. */
const EVENING = -4 * HOUR;
export const NIGHT_HOURS = 12;

/**
 * A person's nights as columns of sleep, in one path. Unfolded, each stretch stands at its hours of the clock; folding,
 * the stretches of a night slide together, none changing its length, until her column is the stem of that night and
 * his the dot.
 */
function cells(who: Person, rows: TimelineRows, layout: Layout, folded: number): string {
  const { at, hours, axis, below, width } = layout;
  const hour = hours(0) - hours(1);
  const slide = easeCubicInOut(who === 'mother' ? folded : Math.min(1, folded / 0.6));
  const lift = easeCubicInOut(who === 'mother' ? 0 : Math.max(0, (folded - 0.6) / 0.4));
  const down = who === 'mother' ? axis - NIGHT_HOURS * hour : below;
  const parts: string[] = [];
  for (const [night, stretches] of rows.stretches[who]) {
    const x = at(midnightOf(night));
    if (x < 0 || x > width) continue;
    const slept = stretches.reduce((sum, [from, to]) => sum + to - from, 0) / HOUR;
    // Hers come to rest on the axis, the morning lowest; his hang from it, the evening highest.
    let stacked = who === 'mother' ? axis - slept * hour : below;
    for (const [from, to] of stretches) {
      const length = ((to - from) / HOUR) * hour;
      const top = mix(down + ((from - EVENING) / HOUR) * hour, stacked, slide);
      stacked += length;
      const dot = hours(slept);
      parts.push(`M${round(x)},${round(mix(top, dot, lift))}v${round(mix(length, 0, lift))}`);
    }
  }
  return parts.join('');
}

/** Every night as a column of its own hours: hers above the axis, his below it. */
export function quilt(rows: TimelineRows, view: TimelineView, layout: Layout): Mark[] {
  if (!isQuilt(view)) return [];
  const folded = 1 - view.quilt;
  const { axis, below, hours, pad, text, width, line } = layout;
  const hour = hours(0) - hours(1);
  const people = (['mother', 'father'] as const).filter((who) => view.show[who]);
  const words = faded(coming(view.quilt));
  const name = (who: Person, y: number): Mark => ({
    key: `quilt-${who}`,
    tag: 'text',
    className: `label ${who}`,
    attributes: { x: pad, y: round(y), ...words },
    text: `${rows.cast[who].name} asleep`,
  });
  const midnights = people.flatMap((who): Mark[] => {
    const y = round((who === 'mother' ? axis - NIGHT_HOURS * hour : below) + 4 * hour);
    return [
      {
        key: `midnight-${who}`,
        tag: 'line',
        className: 'grid',
        attributes: { x1: 0, x2: width, y1: y, y2: y, ...words },
      },
      {
        key: `midnight-${who}-name`,
        tag: 'text',
        className: 'grid-name',
        attributes: { x: pad, y: round(y + text * 0.35), ...words },
        text: 'midnight',
      },
    ];
  });
  // Said once, it says which way all of them run.
  const morning: Mark = {
    key: 'morning-name',
    tag: 'text',
    className: 'grid-name',
    attributes: { x: pad, y: round(axis - text * 0.35), ...words },
    text: 'morning',
  };
  const columns = people.map((who): Mark => ({
    key: `cells-${who}`,
    tag: 'path',
    className: `${who} cells`,
    attributes: {
      d: cells(who, rows, layout, folded),
      'stroke-width': round(
        mix(nightStroke(layout, 0.7), nightStroke(layout, who === 'mother' ? 0.36 : 0.6), folded),
      ),
      ...faded(view.show[who]!),
    },
  }));
  const names = people.map((who) =>
    who === 'mother'
      ? name(who, axis - NIGHT_HOURS * hour + text)
      : name(who, below + NIGHT_HOURS * hour + line * 0.2),
  );
  return [...columns, ...midnights, ...(people.includes('mother') ? [morning] : []), ...names];
}

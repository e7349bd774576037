import { faded } from '../../../scene/faded.ts';
import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import { coming } from '../../kit/weights.ts';
import { round } from '../../kit/arithmetic.ts';
import type { Layout } from '../layout.ts';
import type { RingRows } from '../rows.ts';
import { MOTHERS, type Mother, type RingView } from '../view.ts';

/** Something in the middle's column: how high it is, how far it is there, and how it is drawn from its top. */
interface Item {
  height: number;
  weight: number;
  marks(top: number): Mark[];
}

/**
 * What stands in the ring's middle, one thing under another. The calls are open circles here and not on the dial,
 * because nobody tells at what hour the telephone rang.
 */
export function middle(rows: RingRows, view: RingView, layout: Layout): Mark[] {
  const { cx, cy, text, hole } = layout;
  const big = round(Math.max(text * 1.15, hole * 0.2));
  const gap = Math.max(text * 0.7, hole * 0.1);
  const dot = round(Math.max(text * 0.42, hole * 0.045));

  const line = (key: string, className: string, said: string, size: number, weight: number): Item => ({
    height: size * 1.35,
    weight,
    marks: (top) => [
      mark.text(key, className, said, {
        x: cx,
        y: round(top + size * 0.98),
        'text-anchor': 'middle',
        ...(size !== text && { 'font-size': size }),
        ...faded(weight),
      }),
    ],
  });
  const call = (whose: Mother, weight: number): Item => {
    const name = line(`call-${whose}-name`, 'label', rows.calls[whose], text, weight);
    const above = dot * 2 + gap + text * 0.35;
    return {
      height: above + name.height,
      weight,
      marks: (top) => [
        mark.circle(`call-${whose}`, 'ring-call', {
          cx,
          cy: round(top + gap + dot),
          r: dot,
          ...faded(weight),
        }),
        ...name.marks(top + above),
      ],
    };
  };

  // Their words come when the last stroke has.
  const fed = coming(view.feeds);
  const items: Item[] = [
    ...Object.entries(view.words).map(([words, weight]) =>
      line(`words-${words.replaceAll(' ', '-')}`, 'ring-words', words, big, weight),
    ),
    line('feeds-1', 'ring-words ring-fed', 'every two hours', big, fed),
    line('feeds-2', 'label mother', 'twelve times a day', text, fed),
    ...MOTHERS.map((whose) => call(whose, view.calls[whose] ?? 0)),
  ].filter(({ weight }) => weight > 0.02);
  let top = cy - items.reduce((sum, { height, weight }) => sum + height * weight, 0) / 2;
  return items.flatMap(({ height, weight, marks }) => {
    const drawn = marks(top);
    top += height * weight;
    return drawn;
  });
}

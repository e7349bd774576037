import * as mark from '../../scene/mark.ts';
import type { Mark } from '../../scene/scene.ts';
import { textWidth } from '../kit/textWidth.ts';
import { round } from '../kit/arithmetic.ts';
import type { Layout } from '../timeline/layout.ts';
import type { GuessView } from './view.ts';

/** The axis with a tick a week, every fourth with its name: finer than the timeline's, for each week is to be set. */
export function weekTicks({ from, to }: GuessView, { x, axis, below, text, width, pad }: Layout): Mark[] {
  const marks = [mark.line('axis', 'axis', { x1: 0, x2: width, y1: axis, y2: axis })];
  for (let week = from - 1; week <= to; week++) {
    const at = round(x(week));
    const isNamed = week % 4 === 0;
    const y2 = round(axis + text * (isNamed ? 0.4 : 0.2));
    marks.push(mark.line(`tick-${week}`, 'tick', { x1: at, x2: at, y1: axis, y2 }));
    if (!isNamed) continue;
    // One name with its unit is enough, and all of them are more than a phone has room for.
    const name = week ? (week === 4 ? '4 weeks' : String(week)) : 'birth';
    const room = textWidth(name, text);
    const left = round(Math.min(at - room / 2, width - room - pad / 2));
    const y = round((axis + below) / 2 + text * 0.45);
    marks.push(mark.text(`tick-${week}-name`, 'tick-name', name, { x: left, y }));
  }
  return marks;
}

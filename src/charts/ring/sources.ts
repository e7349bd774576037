import type { Mark } from '../../scene/scene.ts';
import { sourceSize } from '../sourceSize.ts';
import { wrapWords } from '../textWidth.ts';
import { round, type Frame } from './frame.ts';
import type { RingView } from './view.ts';

/** On what basis each thing in a view stands, in one sentence a basis. */
export function sourceWords({ given, feeds, calls }: RingView): string {
  const rang = Object.values(calls).filter((weight) => weight > 0.5).length;
  if (given < 0.5)
    return 'Told: day and night. Drawn to fit her words, not measured: night from 18:00 to 06:00.';
  const told = [
    'the next day',
    ...(rang ? [rang > 1 ? 'two calls, without their hours' : 'a call, without its hour'] : []),
    ...(feeds > 0.5 ? ['every two hours'] : []),
  ];
  return `Told: ${told.join('; ')}.${feeds > 0.5 ? ' Worked out: twelve times in 24 hours.' : ''}`;
}

/** The sources as lines at the foot of the picture. */
export function sources(view: RingView, frame: Frame): Mark[] {
  const size = sourceSize(frame.text);
  return wrapWords(sourceWords(view), size, frame.width - frame.pad * 2).map((words, index) => ({
    key: `source-${index}`,
    tag: 'text',
    role: 'source',
    attributes: { x: frame.pad, y: round(frame.foot + frame.line * index + size), 'font-size': round(size) },
    words,
  }));
}

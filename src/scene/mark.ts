import type { Mark } from './scene.ts';

type Attributes = Mark['attributes'];
type Maker = (key: string, className: string, attributes: Attributes) => Mark;

/** A path; its `d` comes first. */
export const path = (key: string, className: string, d: string, attributes: Attributes = {}): Mark => ({
  key,
  tag: 'path',
  className,
  attributes: { d, ...attributes },
});

/** Text, standing at `x` and `y`. */
export const text = (key: string, className: string, text: string, attributes: Attributes): Mark => ({
  key,
  tag: 'text',
  className,
  attributes,
  text,
});

const plain =
  (tag: 'line' | 'rect' | 'circle'): Maker =>
  (key, className, attributes) => ({ key, tag, className, attributes });

export const line = plain('line');
export const rect = plain('rect');
export const circle = plain('circle');

/** The room a scene has, in CSS pixels. `text` is the size of its labels. */
export interface Size {
  width: number;
  height: number;
  text: number;
}

/**
 * One thing drawn. `key` says which thing it is, so that it stays itself from picture to picture;
 * `className` says what it stands for, and so its colour; `attributes` are SVG's own.
 */
export interface Mark {
  key: string;
  tag: 'path' | 'line' | 'rect' | 'circle' | 'text';
  className: string;
  attributes: Record<string, string | number>;
  /** What a `text` mark says. */
  text?: string;
}

/** A picture as plain data, painted in the order of its marks. */
export interface Scene {
  width: number;
  height: number;
  marks: Mark[];
}

/** What every chart's view may say of its motion. */
export interface Motion {
  /** The reader's scroll moves the picture from the step before to this one. */
  scrub?: boolean;
  /** On the way between two views. */
  moving?: boolean;
}

/** Makes a chart's way from one view to another whole: it starts at the one, ends at the other, and says that it moves. */
export const motion =
  <View extends Motion>(way: (from: View, to: View, t: number) => View) =>
  (from: View, to: View, t: number): View => {
    if (t <= 0) return from;
    return t >= 1 ? to : { ...way(from, to, t), moving: true };
  };

/** The longest motion, in milliseconds. */
const MOST = 1600;

/** How long a motion takes, in milliseconds: the least, and more for all that moves. */
export const lasting = (least: number, more: number): number => Math.round(Math.min(MOST, least + more));

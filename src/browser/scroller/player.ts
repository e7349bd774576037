import { easeCubicInOut } from 'd3';

/** The step that is read, by its number, and how far, from 0 to 1: what `activeStep` works out. */
export interface Place {
  index: number;
  progress: number;
}

/** What is played: the view of each step, and how one becomes another. */
export interface Film<View> {
  views: readonly View[];
  drawing: {
    interpolate(from: View, to: View, t: number): View;
    duration(from: View, to: View): number;
  };
}

/** How a reader wants it: whether pictures move at all, and whether the scroll moves those that say so. */
export interface Manner {
  moves: boolean;
  scrubs: boolean;
}

/** Where a picture is: the place that it belongs to, the view to paint, and its way there while it is on it. */
export interface Play<View> {
  place: Place;
  shown: View;
  motion?: { from: View; /** In milliseconds. */ began: number; duration: number };
}

/** Whether a view says that the reader’s scroll moves the picture to it. */
export const isForScroll = (view: unknown): boolean =>
  typeof view === 'object' && view !== null && 'scrub' in view && view.scrub === true;

/** Whether the reader's scroll moves the picture of a place. */
export function isScrubbed<View>({ views }: Film<View>, { index }: Place, { scrubs }: Manner): boolean {
  return scrubs && index > 0 && isForScroll(views[index]);
}

function viewOf<View>({ views }: Film<View>, index: number): View {
  const view = views[index];
  if (view === undefined) throw new RangeError(`There is no step ${index}.`);
  return view;
}

/** The view that belongs to a place. */
export function viewAt<View>(film: Film<View>, place: Place, manner: Manner): View {
  const view = viewOf(film, place.index);
  if (!isScrubbed(film, place, manner)) return view;
  // The camera stands still while the step comes in and while it leaves.
  const t = Math.max(0, Math.min(1, (place.progress - 0.15) / 0.6));
  return film.drawing.interpolate(viewOf(film, place.index - 1), view, easeCubicInOut(t));
}

/** A picture that is where it belongs, with no way there. */
export const settled = <View>(film: Film<View>, place: Place, manner: Manner): Play<View> => ({
  place,
  shown: viewAt(film, place, manner),
});

/** The play once its place is another: on another step it sets out, from whatever it shows; on the same it follows. */
export function moved<View>(
  film: Film<View>,
  { place: before, shown, motion }: Play<View>,
  place: Place,
  manner: Manner,
  now: number,
): Play<View> {
  if (place.index === before.index) return motion ? { place, shown, motion } : settled(film, place, manner);
  if (!manner.moves) return settled(film, place, manner);
  const lasts = film.drawing.duration(shown, viewAt(film, place, manner));
  return { place, shown, motion: { from: shown, began: now, duration: lasts } };
}

/** The play at a time: further on its way, or there. */
export function later<View>(
  film: Film<View>,
  { place, shown, motion }: Play<View>,
  manner: Manner,
  now: number,
): Play<View> {
  if (!motion) return { place, shown };
  const t = (now - motion.began) / motion.duration;
  if (t >= 1) return settled(film, place, manner);
  return {
    place,
    motion,
    shown: film.drawing.interpolate(
      motion.from,
      viewAt(film, place, manner),
      easeCubicInOut(Math.max(0, Math.min(1, t))),
    ),
  };
}

import { find } from '../kit/find.ts';

/** What a scroller is told of the page round it. */
interface Told {
  /** Whether it is near the screen, whenever that changes. */
  near(isNear: boolean): void;
  /** Its figure, its cards or the screen may have another size. */
  resized(): void;
}

/** Watches where a scroller stands on the page, and how much room there is. The answer ends that. */
export function watchRoom(scroller: HTMLElement, { near, resized }: Told): () => void {
  const nearness = new IntersectionObserver(
    // Two jumps within a frame come as two entries: the last is where the page is now.
    (entries) => near(entries.at(-1)?.isIntersecting === true),
    { rootMargin: '150% 0px' },
  );
  // The first pictures are in the page: nothing else is asked for before the reader scrolls.
  const begin = () => nearness.observe(scroller);
  if (scrollY > 0) begin();
  else addEventListener('scroll', begin, { once: true, passive: true });
  const sizes = new ResizeObserver(resized);
  sizes.observe(find('.figure', scroller));
  // A reader who makes the text larger changes the cards, and not the figure.
  sizes.observe(find('.card', scroller));
  addEventListener('resize', resized);
  return () => {
    removeEventListener('scroll', begin);
    removeEventListener('resize', resized);
    nearness.disconnect();
    sizes.disconnect();
  };
}

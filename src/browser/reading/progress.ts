/** How far down the page can be scrolled, in pixels. */
const way = () => document.documentElement.scrollHeight - innerHeight;

/** Marks on the line of progress where each chapter begins, and again when the page has another height; fills the line. */
export function progress(line: HTMLElement): void {
  const chapters = [...document.querySelectorAll('[data-chapter] > h2')];
  const marks = chapters.map((chapter) => ({ chapter, mark: document.createElement('i') }));
  line.append(...marks.map(({ mark }) => mark));
  new ResizeObserver(() => {
    for (const { chapter, mark } of marks) {
      const { top } = chapter.getBoundingClientRect();
      mark.style.translate = `${(Math.min(1, (top + scrollY) / way()) * 100).toFixed(2)}vw`;
    }
  }).observe(document.body);

  // Elsewhere the style sheet fills it, with no script in any frame.
  if (CSS.supports('animation-timeline: scroll()')) return;
  const fill = () => line.style.setProperty('--read', (scrollY / way()).toFixed(4));
  addEventListener('scroll', fill, { passive: true });
  fill();
}

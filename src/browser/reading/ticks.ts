/** Marks on the line of progress where each chapter begins, and again when the page has another height. */
export function ticks(line: HTMLElement): void {
  const chapters = [...document.querySelectorAll('[data-chapter] > h2')];
  const marks = chapters.map(() => document.createElement('i'));
  line.append(...marks);
  new ResizeObserver(() => {
    const way = document.documentElement.scrollHeight - innerHeight;
    chapters.forEach((chapter, index) => {
      const { top } = chapter.getBoundingClientRect();
      marks[index]!.style.translate = `${(Math.min(1, (top + scrollY) / way) * 100).toFixed(2)}vw`;
    });
  }).observe(document.body);
}

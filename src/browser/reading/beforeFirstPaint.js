// Stands in the page itself and runs before its first paint: a reader who has chosen a way to read never sees another.
// When the story's script fails or is late, the page is the plain article, and the script is asked for again.
{
  const root = document.documentElement;
  const stands = () => customElements.get('scroll-story');
  let way;
  try {
    way = localStorage.getItem(`every-two-hours:${location.pathname.replace(/[^/]*$/, '')}:way`);
  } catch {
    // A browser that keeps nothing has kept no way to read.
  }
  root.dataset.way = way || 'scroll';

  const plain = () => {
    if (stands() || root.dataset.wanted) return;
    const read = [...document.querySelectorAll('main :is(h2, section > p, .card > :first-child)')].findLast(
      (words) => words.getBoundingClientRect().top < innerHeight * 0.75,
    );
    const top = () => (read ? read.getBoundingClientRect().top : 0);
    const before = top();
    root.dataset.wanted = root.dataset.way;
    root.dataset.way = 'article';
    scrollBy({ top: top() - before, behavior: 'instant' });
  };
  let pause = 5000;
  const again = () => {
    const failed = document.querySelector('script[src]');
    if (stands() || !root.dataset.wanted || !failed) return;
    const script = document.createElement('script');
    script.type = 'module';
    script.src = failed.src;
    failed.replaceWith(script);
  };
  for (const end of ['load', 'error'])
    document.addEventListener(
      end,
      ({ target }) => {
        if (!target.matches?.('script[src]') || stands()) return;
        plain();
        setTimeout(again, (pause *= 2));
      },
      true,
    );
  addEventListener('online', again);
  addEventListener('scroll', () => setTimeout(plain, 1000), { once: true, passive: true });
}

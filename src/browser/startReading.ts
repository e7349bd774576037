import { opensElsewhere } from './opensElsewhere.ts';
import { kept } from './reading/kept.ts';

let reading: Promise<unknown> | undefined;
const read = () => (reading ??= import('./reading/reading.ts'));

// Nothing is asked for before the reader moves, unless something was kept for them.
if (scrollY > 0 || kept.get('place') || kept.get('way')) void read();
else addEventListener('scroll', read, { once: true, passive: true });
const menu = document.getElementById('menu')!;
menu.addEventListener('beforetoggle', read, { once: true });
menu.addEventListener('click', ({ target }) => {
  if ((target as Element).closest('a')) menu.hidePopover();
});

// A press that comes before its code is heard once the code is there.
addEventListener('click', async (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.moment');
  if (!link || opensElsewhere(event)) return;
  event.preventDefault();
  const { copyLink } = await import('./reading/copyLink.ts');
  if (!(await copyLink(link))) location.hash = link.hash;
});

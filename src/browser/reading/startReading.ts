import { failed } from '../kit/failed.ts';
import { hold } from '../kit/hold.ts';
import { keepTrying } from '../kit/keepTrying.ts';
import { opensElsewhere } from '../kit/opensElsewhere.ts';
import { kept } from './kept.ts';

const { dataset } = document.documentElement;
const menu = document.getElementById('menu')!;
let isRead = false;
const read = keepTrying(async () => {
  await import('./reading.ts');
  isRead = true;
});

// Nothing is asked for before the reader moves, unless something was kept for them.
if (scrollY > 0 || kept.get('place') || kept.get('way')) read();
else addEventListener('scroll', read, { once: true, passive: true });
menu.addEventListener('beforetoggle', read);
menu.addEventListener('click', ({ target }) => {
  const pressed = target as Element;
  if (pressed.closest('a')) menu.hidePopover();
  if (pressed.closest('.forget')) kept.forget();
});
// A way is read as soon as it is chosen; what belongs to it follows.
menu.addEventListener('change', ({ target }) => {
  if (isRead) return;
  const { value } = target as HTMLInputElement;
  kept.set('way', value);
  hold(() => (dataset.way = value));
  read();
});

// A press that comes before its code is heard once the code is there, or leads where its link does.
addEventListener('click', async (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.moment');
  if (!link || opensElsewhere(event)) return;
  event.preventDefault();
  const isCopied = await import('./copyLink.ts').then(({ copyLink }) => copyLink(link), failed);
  if (!isCopied) location.hash = link.hash;
});

import { failed } from '../kit/failed.ts';
import { find, targeted } from '../kit/find.ts';
import { hold } from '../kit/hold.ts';
import { keepTrying } from '../kit/keepTrying.ts';
import { opensElsewhere } from '../kit/opensElsewhere.ts';
import { kept } from './kept.ts';

const { dataset } = document.documentElement;
const menu = find('#menu');
let isRead = false;
const read = keepTrying(async () => {
  await import('./reading.ts');
  isRead = true;
});

// Nothing is asked for before the reader moves, unless something was kept for them.
if (scrollY > 0 || kept.get('place') || kept.get('way')) read();
else addEventListener('scroll', read, { once: true, passive: true });
menu.addEventListener('beforetoggle', read);
menu.addEventListener('click', (event) => {
  if (targeted(event, 'a')) menu.hidePopover();
  if (targeted(event, '.forget')) kept.forget();
});
// A way is read as soon as it is chosen; what belongs to it follows.
menu.addEventListener('change', ({ target }) => {
  if (isRead || !(target instanceof HTMLInputElement)) return;
  const { value } = target;
  kept.set('way', value);
  hold(() => (dataset.way = value));
  read();
});

// A press that comes before its code is heard once the code is there, or leads where its link does.
addEventListener('click', async (event) => {
  const link = targeted<HTMLAnchorElement>(event, 'a.moment');
  if (!link || opensElsewhere(event)) return;
  event.preventDefault();
  const isCopied = await import('./copyLink.ts').then(({ copyLink }) => copyLink(link), failed);
  if (!isCopied) location.hash = link.hash;
});

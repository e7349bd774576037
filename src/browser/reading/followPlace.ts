import { kept } from './kept.ts';
import { place } from './places.ts';

/** A scroll has come to rest when nothing has moved for so long, in milliseconds. Safari counts changed addresses. */
const REST = 250;

/** Has the address follow what is read, so that it can be sent on, and Back still leave the page; keeps the place. */
export function followPlace(onPlace: (place: HTMLElement | undefined) => void): void {
  let waiting = 0;
  let last: string | undefined;
  const look = () => {
    const now = place();
    if (now?.id === last) return;
    last = now?.id;
    history.replaceState(history.state, '', now ? `#${now.id}` : location.pathname + location.search);
    if (now) kept.set('place', now.id);
    onPlace(now);
  };
  const wait = () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(look, REST);
  };
  addEventListener('scroll', wait, { passive: true });
  if (scrollY) wait();
}

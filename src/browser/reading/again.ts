import { around, find } from '../kit/find.ts';
import { kept } from './kept.ts';
import { goTo } from './places.ts';

/** Offers a reader who returns the place that they had come to, until they have read on. */
export function again(place: HTMLElement): HTMLElement {
  const note = document.createElement('p');
  note.className = 'again';
  const [go, forget] = [document.createElement('a'), document.createElement('button')];
  const chapter = find('h2', around(place, '[data-chapter]')).textContent;
  go.textContent = `Continue where you were: ${chapter}`;
  go.href = `#${place.id}`;
  go.addEventListener('click', (event) => {
    event.preventDefault();
    goTo(place);
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    note.remove();
  });
  forget.type = 'button';
  forget.textContent = 'Forget';
  forget.addEventListener('click', () => {
    kept.forget();
    note.remove();
  });
  note.append(go, forget);
  const leave = () => {
    if (scrollY < innerHeight) return;
    removeEventListener('scroll', leave);
    note.remove();
  };
  addEventListener('scroll', leave, { passive: true });
  return note;
}

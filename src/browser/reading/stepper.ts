import { stopAfter, stopAt, stopBefore } from './stops.ts';
import { find } from '../kit/find.ts';
import { goTo, placeOf, stops } from './places.ts';

/** What a screen reader says of a stop: its words, then what its picture shows. */
function heard(stop: HTMLElement): string {
  const next = stop.nextElementSibling;
  const parts = stop.matches('[data-step]')
    ? stop.querySelectorAll('.card > :not(.about), figcaption')
    : stop.matches('.opening')
      ? stop.querySelectorAll('h1, .standfirst')
      : [stop, ...(stop.matches('h2') && next?.matches('p') ? [next] : [])];
  return [...parts].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join(' ');
}

/** The two buttons of the step-by-step way, which `say` where they lead; its arrow keys work while the reader is in it. */
export function stepper(say: (words: string) => void): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'stepper';
  bar.role = 'group';
  bar.ariaLabel = 'Step by step';
  bar.innerHTML = '<button type="button">Previous</button><span></span><button type="button">Next</button>';
  const [previous, count, next] = [find('button', bar), find('span', bar), find('span + button', bar)];

  const look = () => {
    const all = stops();
    const places = all.map(placeOf);
    const here = stopAt(places, scrollY);
    count.textContent = `${Math.max(1, here + 1)} of ${all.length}`;
    previous.ariaDisabled = String(stopBefore(places, scrollY) === undefined);
    next.ariaDisabled = String(stopAfter(places, scrollY) === undefined);
  };
  const move = (from: typeof stopAfter) => {
    const all = stops();
    const stop = all[from(all.map(placeOf), scrollY) ?? -1];
    if (!stop) return;
    goTo(stop);
    look();
    say(`${count.textContent}. ${heard(stop)}`);
  };
  const turns: Record<string, typeof stopAfter> = { ArrowLeft: stopBefore, ArrowRight: stopAfter };
  previous.addEventListener('click', () => move(stopBefore));
  next.addEventListener('click', () => move(stopAfter));
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' && !event.shiftKey && event.target === next) {
      // The buttons come before the story: what follows them is where they have led.
      const all = stops();
      const here = all[stopAt(all.map(placeOf), scrollY)];
      const inside = here?.querySelector<HTMLElement>('a[href], button, summary');
      if (inside) event.preventDefault();
      inside?.focus({ preventScroll: true });
      return;
    }
    const turn = turns[event.key];
    if (!turn || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move(turn);
  });
  addEventListener('scrollend', look);
  look();
  return bar;
}

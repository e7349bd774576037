import { compareWords } from '../../charts/guess/compareWords.ts';
import { drawStroke, joinEnds, noGuess, setWeek, type Point } from '../../charts/guess/drawStroke.ts';
import { fieldOf, MOST } from '../../charts/guess/field.ts';
import { guessScene } from '../../charts/guess/guessScene.ts';
import { DURATION, type Guess, type GuessView } from '../../charts/guess/view.ts';
import type { TimelineRows } from '../../charts/timeline/rows.ts';
import type { Size } from '../../scene/scene.ts';
import { fetchOnce } from '../kit/fetchOnce.ts';
import { find } from '../kit/find.ts';
import { paint } from '../kit/paint.ts';
import { roomOf } from '../kit/roomOf.ts';

/**
 * Lets the reader draw in a `<draw-guess>`, with a pointer or by numbers, and then draws the true line beside it.
 * What was drawn is kept in this page alone.
 * @throws when the rows cannot be fetched
 */
export async function guessField(host: HTMLElement): Promise<void> {
  const { rows: address = '', view: declared = '' } = host.dataset;
  const rows = await fetchOnce<TimelineRows>(address);
  const view: GuessView = JSON.parse(declared);
  const [field, show, answer] = [find('.field', host), find('[name=show]', host), find('.answer', host)];
  const numbers = find<HTMLFieldSetElement>('fieldset', host);
  const svg = find<SVGSVGElement>('svg', field);
  const on = <Name extends keyof HTMLElementEventMap>(
    element: HTMLElement,
    name: Name,
    run: (event: HTMLElementEventMap[Name]) => void,
  ) => element.addEventListener(name, run);

  let guess: Guess = noGuess(view);
  /** Whether the true line was asked for, and how far it has drawn itself. */
  let isShown = false;
  let shown = 0;
  let size: Size = { width: 0, height: 0, text: 0 };
  let queued = 0;

  const picture = () => {
    if (size.width) paint(svg, guessScene(rows, { ...view, guess, shown }, size), size.text);
  };
  const draw = (drawn: Guess) => {
    guess = drawn;
    picture();
  };
  const write = () => inputs.forEach((input, index) => (input.value = String(guess[index] ?? '')));

  const inputs = guess.map((_, index) => {
    const label = document.createElement('label');
    const input = document.createElement('input');
    const name = `Week ${view.from + index}`;
    const ariaLabel = `${name}, hours a night`;
    label.append(name, Object.assign(input, { type: 'number', min: 0, max: MOST, step: 0.5, ariaLabel }));
    on(input, 'input', () => draw(setWeek(guess, index, input.valueAsNumber)));
    numbers.append(label);
    return input;
  });
  // What is left standing is what is drawn.
  on(numbers, 'change', write);

  /** The pen's last place while it is down, and what stood there before: a finger that turns out to scroll draws nothing. */
  let pen: Point | undefined;
  let before = guess;
  const at = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top } = field.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const stroke = (event: PointerEvent) => {
    if (!pen) return;
    const to = at(event);
    draw(drawStroke(guess, pen, to, view, fieldOf(view, size)));
    write();
    pen = to;
  };
  on(field, 'pointerdown', (event) => {
    if (isShown || !event.isPrimary || event.button) return;
    field.setPointerCapture(event.pointerId);
    pen = at(event);
    before = guess;
    if (event.pointerType !== 'touch') stroke(event);
  });
  on(field, 'pointermove', stroke);
  on(field, 'pointerup', (event) => {
    if (!pen) return;
    stroke(event);
    pen = undefined;
    draw(joinEnds(guess));
    write();
  });
  on(field, 'pointercancel', () => {
    if (pen) draw(before);
    pen = undefined;
    write();
  });

  const draws = (began: number) => {
    queued = requestAnimationFrame((now) => {
      shown = Math.max(0, Math.min(1, (now - began) / DURATION));
      picture();
      if (shown < 1) draws(began);
    });
  };
  const reveal = (asked: boolean) => {
    cancelAnimationFrame(queued);
    isShown = asked;
    numbers.disabled = asked;
    show.setAttribute('aria-disabled', String(asked));
    host.toggleAttribute('data-shown', asked);
    answer.textContent = asked ? compareWords(rows, view, guess) : '';
    shown = asked && matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 0;
    if (asked && !shown) draws(performance.now());
    picture();
  };
  on(show, 'click', () => {
    if (!isShown) reveal(true);
  });
  on(find('[name=again]', host), 'click', () => {
    guess = noGuess(view);
    write();
    reveal(false);
  });

  new ResizeObserver(() => {
    size = roomOf(field);
    picture();
  }).observe(field);
  host.dataset.ready = '';
}

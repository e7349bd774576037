import { timer, type Timer } from 'd3';
import { compareWords } from '../../charts/guess/compareWords.ts';
import { drawStroke, joinEnds, noGuess, setWeek, type Point } from '../../charts/guess/drawStroke.ts';
import { fieldOf, MOST } from '../../charts/guess/field.ts';
import { guessScene } from '../../charts/guess/guessScene.ts';
import { DURATION, type Guess, type GuessView } from '../../charts/guess/view.ts';
import { labelSize } from '../../charts/kit/sizes.ts';
import type { TimelineRows } from '../../charts/timeline/rows.ts';
import type { Size } from '../../scene/scene.ts';
import { fetchOnce } from '../kit/fetchOnce.ts';
import { paint } from '../kit/paint.ts';

/**
 * Lets the reader draw in a `<draw-guess>`, with a pointer or by numbers, and then draws the true line beside it.
 * What was drawn is kept in this page alone.
 * @throws when the rows cannot be fetched
 */
export async function guessField(host: HTMLElement): Promise<void> {
  const rows = await fetchOnce<TimelineRows>(host.dataset.rows!);
  const view = JSON.parse(host.dataset.view!) as GuessView;
  const find = <Found extends Element = HTMLElement>(selector: string) =>
    host.querySelector<Found>(selector)!;
  const [field, numbers, show] = [find('.field'), find<HTMLFieldSetElement>('fieldset'), find('[name=show]')];
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
  let motion: Timer | undefined;

  const picture = () => {
    if (size.width) paint(find('svg'), guessScene(rows, { ...view, guess, shown }, size), size.text);
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
    numbers.append(label);
    return input;
  });
  on(numbers, 'input', ({ target }) => {
    const input = target as HTMLInputElement;
    draw(setWeek(guess, inputs.indexOf(input), input.valueAsNumber));
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

  const reveal = (asked: boolean) => {
    motion?.stop();
    isShown = asked;
    numbers.disabled = asked;
    show.setAttribute('aria-disabled', String(asked));
    host.toggleAttribute('data-shown', asked);
    find('.answer').textContent = asked ? compareWords(rows, view, guess) : '';
    shown = asked && matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 0;
    if (asked && !shown)
      motion = timer((elapsed) => {
        shown = Math.min(1, elapsed / DURATION);
        if (shown === 1) motion!.stop();
        picture();
      });
    picture();
  };
  on(show, 'click', () => {
    if (!isShown) reveal(true);
  });
  on(find('[name=again]'), 'click', () => {
    guess = noGuess(view);
    write();
    reveal(false);
  });

  new ResizeObserver(() => {
    const { clientWidth: width, clientHeight: height } = field;
    const readersText = parseFloat(getComputedStyle(document.documentElement).fontSize);
    size = { width, height, text: labelSize(width, height, readersText) };
    picture();
  }).observe(field);
  host.dataset.ready = '';
}

import { around, find, targeted } from '../kit/find.ts';
import { make } from './make.ts';
import { numbersPage } from './numbersPage.ts';
import { outline } from './outline.ts';
import { rowsIn } from './row.ts';

/** Makes the rows a list to go through with the arrow keys, each showing its marks when it is pointed at. */
function follow(dialog: HTMLDialogElement, figure: Element): void {
  const rows = rowsIn(dialog);
  const name = (row: HTMLElement | null) => {
    if (!row) return;
    for (const other of rows) {
      other.tabIndex = other === row ? 0 : -1;
      other.toggleAttribute('data-named', other === row);
    }
    outline(figure, row);
  };
  rows.forEach((row, index) => (row.tabIndex = index ? -1 : 0));
  for (const event of ['focusin', 'pointerover', 'click'])
    dialog.addEventListener(event, (happened) => name(targeted(happened, 'tr[data-marks]')));
  dialog.addEventListener('keydown', (event) => {
    const at = rows.findIndex((row) => row === targeted(event, 'tr[data-marks]'));
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (at < 0 || !step) return;
    event.preventDefault();
    rows[at + step]?.focus();
  });
}

/** What happens beside it happens on the dialog's own backdrop: the story stays where it is, and a press closes. */
function holdStory(dialog: HTMLDialogElement): void {
  for (const kind of ['wheel', 'touchmove', 'click'])
    dialog.addEventListener(
      kind,
      (event) => {
        if (event.target !== dialog) return;
        event.preventDefault();
        if (kind === 'click') dialog.close();
      },
      { passive: false },
    );
}

/** Opens a step's numbers beside its picture; where they cannot be fetched, their page. */
export async function openNumbers(link: HTMLAnchorElement): Promise<void> {
  const page = await numbersPage(link.href);
  if (!page) return location.assign(link.href);
  const step = around(link, '[data-step]');
  const story = around(step, 'scroll-story');
  const figure = find('.figure', story);
  // The numbers are those of the picture beside them.
  if (figure.clientHeight && story.dataset.active !== step.id) step.scrollIntoView();
  const copy = document.importNode(page, true);
  const title = find('h1', copy);
  const { textContent } = title;
  title.remove();
  const dialog = make('dialog', { className: 'numbers', ariaLabel: textContent });
  const close = () => dialog.close();
  const header = make('header');
  header.append(
    make('h2', { textContent }),
    make('button', { textContent: 'Close', type: 'button', onclick: close }),
  );
  const body = make('div');
  body.append(...copy.children);
  dialog.append(header, body);
  // Back leads away from the picture that they are of.
  addEventListener('popstate', close);
  dialog.addEventListener('close', () => {
    removeEventListener('popstate', close);
    outline(figure);
    dialog.remove();
    link.focus({ preventScroll: true });
  });
  story.append(dialog);
  holdStory(dialog);
  follow(dialog, figure);
  dialog.showModal();
}

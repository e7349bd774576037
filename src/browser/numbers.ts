const known = new Map<string, Promise<HTMLElement>>();

async function read(address: string): Promise<HTMLElement> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  const [main] = /<main[^]*<\/main>/.exec(await answer.text())!;
  return new DOMParser().parseFromString(main, 'text/html').querySelector('main')!;
}

let styled: Promise<unknown> | undefined;
const style = (href: string) =>
  new Promise((done) => {
    document.head.append(make('link', { rel: 'stylesheet', href, onload: done, onerror: done }));
  });

/** The main part of a step's own page of numbers, and what it looks like, each fetched once; nothing where that fails. */
async function pageOf(address: string): Promise<HTMLElement | undefined> {
  const page = known.get(address) ?? read(address);
  known.set(address, page);
  styled ??= style(new URL('../sheet.css', address).href);
  try {
    const [main] = await Promise.all([page, styled]);
    return main;
  } catch {
    known.delete(address);
    return undefined;
  }
}

const rowsIn = (within: HTMLElement) => [...within.querySelectorAll<HTMLElement>('tr[data-marks]')];
const marksOf = (row: HTMLElement) => row.dataset.marks!.split(' ');
const spanOf = (row: HTMLElement) => (row.dataset.span ?? '0 1').split(' ').map(Number) as [number, number];

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  values: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), values);
}

/** Draws the marks of a row again over the picture, in ink; without a row, takes that away. */
function outline(figure: Element, row?: HTMLElement): void {
  figure.querySelector('.named')?.remove();
  if (!row) return;
  const picture = figure.querySelector('svg')!;
  const over = picture.cloneNode() as SVGSVGElement;
  const [from, to] = spanOf(row);
  over.classList.add('named');
  // Of eighteen years, a week is less than a pixel.
  if (row.dataset.span)
    over.style.clipPath = `inset(0 calc(${100 - to * 100}% - 3px) 0 calc(${from * 100}% - 3px))`;
  for (const key of marksOf(row)) {
    const mark = picture.querySelector(`[data-key="${CSS.escape(key)}"]`)?.cloneNode(true);
    if (mark instanceof SVGElement) {
      mark.removeAttribute('class');
      over.append(mark);
    }
  }
  figure.append(over);
}

/** Makes the rows a list to go through with the arrow keys, each showing its marks when it is pointed at. */
function follow(dialog: HTMLDialogElement, figure: Element): void {
  const rows = rowsIn(dialog);
  const name = (row?: HTMLElement) => {
    if (!row) return;
    for (const other of rows) {
      other.tabIndex = other === row ? 0 : -1;
      other.toggleAttribute('data-named', other === row);
    }
    outline(figure, row);
  };
  const rowAt = ({ target }: Event) =>
    (target as Element).closest<HTMLElement>('tr[data-marks]') ?? undefined;
  rows.forEach((row, index) => (row.tabIndex = index ? -1 : 0));
  for (const event of ['focusin', 'pointerover', 'click'])
    dialog.addEventListener(event, (happened) => name(rowAt(happened)));
  dialog.addEventListener('keydown', (event) => {
    const at = rows.indexOf(rowAt(event)!);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (at < 0 || !step) return;
    event.preventDefault();
    rows[at + step]?.focus();
  });
}

/** Opens a step's numbers beside its picture; where they cannot be fetched, their page. */
export async function openNumbers(link: HTMLAnchorElement): Promise<void> {
  const page = await pageOf(link.href);
  if (!page) return location.assign(link.href);
  const step = link.closest<HTMLElement>('[data-step]')!;
  const story = step.closest<HTMLElement>('scroll-story')!;
  const figure = story.querySelector('.figure')!;
  // The numbers are those of the picture beside them.
  if (figure.clientHeight && story.dataset.active !== step.id) step.scrollIntoView();
  leave?.();
  const { children } = page.cloneNode(true) as HTMLElement;
  const [title, ...rest] = children;
  const dialog = make('dialog', { className: 'numbers', ariaLabel: title!.textContent });
  const header = make('header', {});
  header.append(
    make('h2', { textContent: title!.textContent }),
    make('button', { textContent: 'Close', type: 'button', onclick: () => dialog.close() }),
  );
  const body = make('div', {});
  body.append(...rest);
  dialog.append(header, body);
  // What happens beside it happens on the dialog's own backdrop: the story stays where it is, and a press closes.
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
  dialog.addEventListener('close', () => {
    outline(figure);
    dialog.remove();
    link.focus({ preventScroll: true });
  });
  story.append(dialog);
  follow(dialog, figure);
  dialog.showModal();
}

/** Takes away the line that is there. */
let leave: (() => void) | undefined;

/** Points round a press, the nearest first: a fingertip is wider than a line. */
const AROUND = [0, 7, 14].flatMap((reach) =>
  Array.from({ length: reach ? 8 : 1 }, (_, turn) => [
    reach * Math.cos((turn * Math.PI) / 4),
    reach * Math.sin((turn * Math.PI) / 4),
  ]),
) as [number, number][];

function rowAt(picture: Element, rows: HTMLElement[], { clientX, clientY }: MouseEvent) {
  const { left, width } = picture.getBoundingClientRect();
  for (const [x, y] of AROUND)
    for (const mark of document.elementsFromPoint(clientX + x, clientY + y)) {
      const key = picture.contains(mark) && mark.getAttribute('data-key');
      const share = (clientX + x - left) / width;
      const found =
        key &&
        rows.find((row) => {
          const [from, to] = spanOf(row);
          return share >= from && share <= to && marksOf(row).includes(key);
        });
      if (found) return found;
    }
  return undefined;
}

/** What a row says, as one line: each cell after its column's head. */
function words(row: HTMLElement): string {
  const heads = [...row.closest('table')!.tHead!.rows[0]!.cells].map(({ textContent }) => textContent);
  const [first, ...cells] = [...row.children].map(({ textContent }) => textContent);
  const said = cells.flatMap((cell, index) => (cell ? `${heads[index + 1]}: ${cell}` : []));
  return `${first}. ${said.join('. ')}. `;
}

/** Says at the foot of a picture what the mark under a press is and where it comes from. */
export async function explain(picture: Element, press: MouseEvent): Promise<void> {
  leave?.();
  const story = picture.closest<HTMLElement>('scroll-story')!;
  const link = story.querySelector<HTMLAnchorElement>(
    `[id="${CSS.escape(story.dataset.active!)}"] a.to-numbers`,
  );
  if (!link) return;
  const page = await pageOf(link.href);
  const row = page && rowAt(picture, rowsIn(page), press);
  if (!row) return;
  const figure = picture.parentElement!;
  const { left, bottom, width } = figure.getBoundingClientRect();
  const line = make('p', { className: 'explained', role: 'status', textContent: words(row) });
  line.append(
    make('button', { textContent: 'All the numbers', type: 'button', onclick: () => void openNumbers(link) }),
  );
  Object.assign(line.style, {
    left: `${left}px`,
    width: `${width}px`,
    bottom: `${Math.max(0, innerHeight - bottom)}px`,
  });
  story.append(line);
  outline(figure, row);
  const gone = () => {
    removeEventListener('scroll', gone);
    line.remove();
    outline(figure);
    leave = undefined;
  };
  leave = gone;
  addEventListener('scroll', gone, { passive: true });
}

import { around, find } from '../kit/find.ts';
import { make } from './make.ts';
import { numbersPage } from './numbersPage.ts';
import { openNumbers } from './openNumbers.ts';
import { outline } from './outline.ts';
import { marksOf, rowsIn, spanOf } from './row.ts';

/** Points round a press, the nearest first: a fingertip is wider than a line. */
const AROUND = [0, 7, 14].flatMap((reach) =>
  Array.from({ length: reach ? 8 : 1 }, (_, turn): [number, number] => [
    reach * Math.cos((turn * Math.PI) / 4),
    reach * Math.sin((turn * Math.PI) / 4),
  ]),
);

function rowAt(picture: Element, rows: HTMLElement[], { clientX, clientY }: MouseEvent) {
  const { left, width } = picture.getBoundingClientRect();
  for (const [x, y] of AROUND)
    for (const mark of document.elementsFromPoint(clientX + x, clientY + y)) {
      const key = picture.contains(mark) && mark.getAttribute('data-key');
      const share = (clientX + x - left) / width;
      const found =
        key &&
        rows.find((row) => {
          const [from, to] = spanOf(row) ?? [0, 1];
          return share >= from && share <= to && marksOf(row).includes(key);
        });
      if (found) return found;
    }
  return undefined;
}

/** What a row says, as one line: each cell after its column's head, then its basis as its page puts it, and where it stands. */
function words(row: HTMLElement, page: HTMLElement): string {
  const heads = [...around(row, 'table').querySelectorAll('thead th')].map(({ textContent }) => textContent);
  const [first, ...cells] = [...row.children].map(({ textContent }) => textContent);
  const [basis, source] = cells.splice(-2);
  const said = cells.flatMap((cell, index) => (cell ? `${heads[index + 1]}: ${cell}` : []));
  const stands = find(`[data-basis="${basis}"]`, page).dataset.inShort;
  return `${[first, ...said, stands].join('. ')} (${source}). `;
}

let leave: (() => void) | undefined;

/** Takes away the line that is there, if any. */
export const unexplain = (): void => leave?.();

/** Says at the foot of a picture what the mark under a press is and where it comes from. */
export async function explain(picture: Element, press: MouseEvent): Promise<void> {
  const story = around(picture, 'scroll-story');
  const link = story.querySelector<HTMLAnchorElement>(
    `[id="${CSS.escape(story.dataset.active ?? '')}"] a.to-numbers`,
  );
  const page = link && (await numbersPage(link.href));
  const row = page && rowAt(picture, rowsIn(page), press);
  if (!row) return;
  // Another press may have come while the page did.
  unexplain();
  const figure = around(picture, '.figure');
  const { left, bottom, width } = figure.getBoundingClientRect();
  const line = make('p', { className: 'explained', role: 'status', textContent: words(row, page) });
  const open = () => {
    unexplain();
    void openNumbers(link);
  };
  line.append(make('button', { textContent: 'All the numbers', type: 'button', onclick: open }));
  Object.assign(line.style, {
    left: `${left}px`,
    width: `${width}px`,
    bottom: `${Math.max(0, innerHeight - bottom)}px`,
  });
  story.append(line);
  outline(figure, row);
  leave = () => {
    removeEventListener('scroll', unexplain);
    line.remove();
    outline(figure);
    leave = undefined;
  };
  addEventListener('scroll', unexplain, { passive: true });
}

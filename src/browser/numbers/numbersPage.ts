import { fetchOnce } from '../kit/fetchOnce.ts';
import { find } from '../kit/find.ts';
import { make } from './make.ts';

async function mainOf(answer: Response): Promise<HTMLElement> {
  // With its quotation mark, which no words of an editor can have inside of a tag: `<main` itself they may well have.
  const [main = ''] = /<main class="[^]*<\/main>/.exec(await answer.text()) ?? [];
  return find('main', new DOMParser().parseFromString(main, 'text/html'));
}

let styled: Promise<unknown> | undefined;
/** What could not be fetched is asked for again the next time. */
const style = (href: string) =>
  new Promise((done, fail) => {
    const onerror = () => {
      styled = undefined;
      fail(new Error(`${href} cannot be fetched`));
    };
    document.head.append(make('link', { rel: 'stylesheet', href, onload: done, onerror }));
  });

/** The main part of a step's own page of numbers, and what it looks like, each fetched once; nothing where that fails. */
export async function numbersPage(address: string): Promise<HTMLElement | undefined> {
  styled ??= style(new URL('../sheet.css', address).href);
  try {
    const [main] = await Promise.all([fetchOnce(address, mainOf), styled]);
    return main;
  } catch {
    return undefined;
  }
}

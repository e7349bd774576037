import { find } from '../kit/find.ts';

/** How long a link says that it was copied, in milliseconds. */
const SAID = 2500;

/** Puts a link's whole address on the clipboard and says so in its place. False where there is no clipboard. */
export async function copyLink(link: HTMLAnchorElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(link.href);
  } catch {
    return false;
  }
  find('.said').textContent = 'Link copied';
  const words = link.textContent;
  link.textContent = 'Copied';
  setTimeout(() => (link.textContent = words), SAID);
  return true;
}

const missing = (selector: string) => new Error(`No ${selector} on this page.`);

/**
 * The first element that a selector finds in markup of our own.
 * @throws Error when it is not there
 */
export function find<Found extends Element = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): Found {
  const found = within.querySelector<Found>(selector);
  if (!found) throw missing(selector);
  return found;
}

/** The nearest element round another, itself included, that a selector finds; it throws as well. */
export function around(element: Element, selector: string): HTMLElement {
  const found = element.closest<HTMLElement>(selector);
  if (!found) throw missing(selector);
  return found;
}

/** What an event has happened in that a selector finds, if anything. */
export const targeted = <Found extends Element = HTMLElement>({ target }: Event, selector: string) =>
  target instanceof Element ? target.closest<Found>(selector) : null;

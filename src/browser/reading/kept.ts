/** What is kept on the reader's device, and nowhere else: the way they chose to read, and the place they came to. */
export type Kept = 'way' | 'place';

/** Of each story that stands on a host by itself; beforeFirstPaint.js reads the way under the same name. */
const keyOf = (name: Kept) => `every-two-hours:${location.pathname.replace(/[^/]*$/, '')}:${name}`;

/** What the device answers, or undefined where it keeps nothing or is full. */
function ask<Answer>(question: (storage: Storage) => Answer): Answer | undefined {
  try {
    return question(localStorage);
  } catch {
    return undefined;
  }
}

/** A reader who has it all forgotten reads on unfollowed: their place is kept again when they come back. */
let isUnfollowed = false;

export const kept = {
  get: (name: Kept): string | undefined => ask((storage) => storage.getItem(keyOf(name))) ?? undefined,
  set(name: Kept, value: string): void {
    if (name !== 'place' || !isUnfollowed) ask((storage) => storage.setItem(keyOf(name), value));
  },
  forget(): void {
    isUnfollowed = true;
    for (const name of ['way', 'place'] as const) ask((storage) => storage.removeItem(keyOf(name)));
  },
};

/** What is kept on the reader's device, and nowhere else: the way they chose to read, and the place they came to. */
export type Kept = 'way' | 'place';

const keyOf = (name: Kept) => `every-two-hours:${name}`;

/** The device's storage, or undefined where the browser keeps nothing. */
function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** A reader who has it all forgotten reads on unfollowed: their place is kept again when they come back. */
let isUnfollowed = false;

export const kept = {
  get: (name: Kept): string | undefined => storage()?.getItem(keyOf(name)) ?? undefined,
  set(name: Kept, value: string): void {
    if (name !== 'place' || !isUnfollowed) storage()?.setItem(keyOf(name), value);
  },
  forget(): void {
    isUnfollowed = true;
    for (const name of ['way', 'place'] as const) storage()?.removeItem(keyOf(name));
  },
};

const known = new Map<string, Promise<unknown>>();

/** How long an answer may take, in milliseconds, before whoever waits for it does without. */
const PATIENCE = 15_000;

async function answerOf(address: string): Promise<Response> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return answer;
}

/**
 * What stands at an address, fetched and read once for all who ask for it: JSON, or what `read` makes of it.
 * @throws when it cannot be had; whoever asks next tries again
 */
export function fetchOnce<Found>(
  address: string,
  read = (answer: Response): Promise<Found> => answer.json(),
): Promise<Found> {
  const found = (known.get(address) as Promise<Found> | undefined) ?? answerOf(address).then(read);
  known.set(address, found);
  found.catch(() => known.delete(address));
  return found;
}

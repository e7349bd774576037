const known = new Map<string, Promise<unknown>>();

async function answerOf(address: string): Promise<Response> {
  const answer = await fetch(address);
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

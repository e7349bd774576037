import { afterEach, expect, test, vi } from 'vitest';
import { fetchOnce } from '../../../src/browser/kit/fetchOnce.ts';

afterEach(() => vi.unstubAllGlobals());

/** Answers each request in turn. */
function answers(...responses: Response[]) {
  const fetch = vi.fn<(address: string) => Promise<Response>>();
  for (const response of responses) fetch.mockResolvedValueOnce(response);
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

test('all who ask share one fetch', async () => {
  const fetch = answers(Response.json({ weeks: 13 }));
  expect(await Promise.all([fetchOnce('/a'), fetchOnce('/a')])).toEqual([{ weeks: 13 }, { weeks: 13 }]);
  expect(await fetchOnce('/a')).toEqual({ weeks: 13 });
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('what failed is asked for again', async () => {
  answers(new Response('', { status: 503 }), new Response('<p>13</p>'));
  const text = (answer: Response) => answer.text();
  await expect(fetchOnce('/b', text)).rejects.toThrow('503');
  expect(await fetchOnce('/b', text)).toBe('<p>13</p>');
});

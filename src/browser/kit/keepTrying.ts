import { failed } from './failed.ts';

/** How long after a failure something is tried again by itself, in milliseconds; twice as long after each other one. */
const PAUSE = 5000;

/**
 * What may fail and should be there in the end. The answer tries it, unless it is being tried or is there; after a
 * failure it is tried again when the network is back, after a while, or when asked.
 */
export function keepTrying(attempt: () => Promise<unknown>, onFailure = () => {}): () => void {
  let state: 'open' | 'trying' | 'there' = 'open';
  let pause = PAUSE;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const tryNow = () => {
    if (state !== 'open') return;
    state = 'trying';
    clearTimeout(waiting);
    attempt().then(
      () => {
        state = 'there';
        removeEventListener('online', tryNow);
      },
      (fault: unknown) => {
        failed(fault);
        state = 'open';
        waiting = setTimeout(tryNow, pause);
        pause *= 2;
        onFailure();
      },
    );
  };
  addEventListener('online', tryNow);
  return tryNow;
}

import type { Manner } from './player.ts';

const reduced = matchMedia('(prefers-reduced-motion: reduce)');

/** How this reader wants pictures to move now. Who steps with buttons is shown where the scroll would lead. */
export const manner = (): Manner => ({
  moves: !reduced.matches,
  scrubs: !reduced.matches && document.documentElement.dataset.way !== 'steps',
});

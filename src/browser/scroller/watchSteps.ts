import scrollama from 'scrollama';

export interface Scroller {
  /** To be called after every change of the viewport: Scrollama itself notices only steps that change their height. */
  resize(): void;
  stop(): void;
}

/**
 * Says when the step being read may have changed, or how far it is read. Scrollama tells when a step comes to the line
 * without a scroll, as where the page is laid out anew; the scroll tells the rest, for Scrollama's progress stops a few
 * pixels short and it misses a jump over all steps. What is being read is worked out elsewhere, from where they are.
 * @param offset how far down the viewport the line is, from 0 to 1; outside that, Scrollama throws
 */
export function watchSteps(steps: HTMLElement[], offset: number, onChange: () => void): Scroller {
  const watcher = scrollama()
    .setup({ step: steps, offset: Math.max(0, Math.min(1, offset)) as scrollama.DecimalType })
    .onStepEnter(onChange)
    .onStepExit(onChange);
  addEventListener('scroll', onChange, { passive: true });
  return {
    resize: () => watcher.resize(),
    stop() {
      removeEventListener('scroll', onChange);
      watcher.destroy();
    },
  };
}

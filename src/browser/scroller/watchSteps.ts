import scrollama from 'scrollama';

export interface Scroller {
  /** To be called after every change of the viewport: Scrollama itself notices only steps that change their height. */
  resize(): void;
  stop(): void;
}

/**
 * Has Scrollama say when the step being read may have changed, or how far it is read. What is being read is worked
 * out elsewhere, from where the steps are: Scrollama's direction is shared by every scroller on a page, its
 * enter and exit come out of order after a jump, and its progress is coarse.
 * @param offset how far down the viewport the line is, from 0 to 1; outside that, Scrollama throws
 */
export function watchSteps(steps: HTMLElement[], offset: number, onChange: () => void): Scroller {
  const watcher = scrollama()
    .setup({ step: steps, offset: Math.max(0, Math.min(1, offset)) as scrollama.DecimalType, progress: true })
    .onStepEnter(onChange)
    .onStepExit(onChange)
    .onStepProgress(onChange);
  return {
    resize: () => watcher.resize(),
    stop: () => watcher.destroy(),
  };
}

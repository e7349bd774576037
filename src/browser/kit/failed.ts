declare global {
  interface Window {
    /** How often something could not be had: the built scripts then ask under another address, see askAgain.ts. */
    failures?: number;
  }
}

/** Reports what could not be had. The reader is not told: the page does without it, until it comes. */
export function failed(fault: unknown): void {
  self.failures = (self.failures ?? 0) + 1;
  reportError(fault);
}

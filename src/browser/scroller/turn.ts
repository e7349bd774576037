let turns = Promise.resolve();

/** Resolves behind the frame after whoever asked before: of all that wake together, each has a frame to itself. */
export const turn = (): Promise<void> =>
  (turns = turns.then(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))));

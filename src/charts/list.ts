// Every chart, a line each: the one place, besides its own folder, where one stands.
export { facade } from './facade/facade.ts';
export { guess } from './guess/guess.ts';
export { night } from './night/night.ts';
export { plan } from './plan/plan.ts';
export { ring } from './ring/ring.ts';
export { scale } from './scale/scale.ts';
export { timeline } from './timeline/timeline.ts';

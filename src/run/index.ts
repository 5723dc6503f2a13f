// The door of the runner for a page; node.ts is the command line's, and no page may open it.
export type { Notice } from './errand.ts';
export type { Findings } from './inquiry.ts';
export type { Job, Progress } from './job.ts';
export { Runner } from './runner.ts';
export { NoEngine, replayWith } from './engine.ts';

// The analyst in a thread of its own, ready to be asked before anything is awaited.
import { expose } from 'comlink';
import { createAnalyst } from './analyst.ts';

expose(createAnalyst(), self);

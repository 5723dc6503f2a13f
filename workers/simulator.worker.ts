// The simulator in a thread of its own, ready to be asked before anything is awaited.
import { expose } from 'comlink';
import { createSimulator } from './simulator.ts';

expose(createSimulator(), self);

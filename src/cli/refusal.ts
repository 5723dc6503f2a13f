// What ends a command early: one sentence and an exit code.

/** 2: bad input. 1: a check failed. */
export class Refusal extends Error {
  readonly code: 1 | 2;

  constructor(sentence: string, code: 1 | 2 = 2) {
    super(sentence);
    this.code = code;
  }
}

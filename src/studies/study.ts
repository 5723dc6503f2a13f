// A study: a question that many worlds answer, cut into pieces that any worker can do in any order.

/**
 * Question, pieces and parts are plain data: they travel between threads. `work` is pure and exact, so an
 * answer depends neither on the number of workers nor on their order.
 */
export interface Study<Question, Piece, Part, Answer> {
  readonly id: string;
  /** The work, in pieces of some 50 to 500 ms each. Throws a RangeError that says what is wrong, what it would cost and what would fit. */
  pieces(question: Question): readonly Piece[];
  work(question: Question, piece: Piece): Part;
  /** What parts 0 … n-1 (n at least 1) say so far, in the order of their pieces; with all of them, the answer. */
  gather(question: Question, parts: readonly Part[]): Answer;
}

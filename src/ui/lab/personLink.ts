// Where the life of a person behind a number is shown.

/** Turns to the view of lives; the worlds on the page stay as they are. Worlds and people count from 0. */
export function personLink(replicate: number, borrower?: number): string {
  const who = borrower === undefined ? '' : `&view.borrower=${borrower}`;
  return `#/lab?view=lives&view.replicate=${replicate}${who}`;
}

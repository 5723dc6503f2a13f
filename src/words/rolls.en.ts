// Words of the roll matrix.

export const rollsEn = {
  lead: 'From one month’s end to the next: of what stood in a row, so much stands in each column. Every cell opens the people in it.',
  by: 'Share of',
  accounts: 'Accounts',
  amount: 'Amount',
  month: 'When',
  whole: 'All months',
  from: 'A month before',
  title: (by: 'accounts' | 'amount'): string =>
    by === 'accounts' ? 'Share of accounts' : 'Share of what is owed',
  help: (month: string) =>
    `Rows: where it stood a month before; columns: where it stands now. A cell leads to those of the first world who made that step in ${month}.`,
  open: (from: string, to: string, share: string, people: string) =>
    `From ${from} to ${to}: ${share}. Open the ${people} people of the first world`,
  finding: (by: 'accounts' | 'amount', worse: string, cured: string, further: string) =>
    `Of 100 ${by === 'accounts' ? 'accounts' : 'yuan'} that were 1–30 days late, ${worse} are 31–60 days late a month later and ${cured} are no longer late; of 100 that were 31–60 days late, ${further} roll on.`,
  sure: (worlds: number, seed: string, version: string) =>
    `Means over ${worlds} worlds, with no more digits than their Monte Carlo error allows; seed “${seed}”, model ${version}.`,
};

export type RollsWords = typeof rollsEn;

// Words of the vintage curves.

export const vintagesEn = {
  lead: 'Accounts of one quarter of origination, followed by their age: how many have ever been so late. Loans of the same age are compared, so growth dilutes nothing.',
  late: 'Ever late for',
  over30: 'Over 30 days',
  over90: 'Over 90 days',
  title: (late: string) => `Accounts ever late, ${late}, by months on book`,
  subtitle:
    'Share of the accounts of a quarter, by count; mean over worlds. The picture shows at most six quarters, the table all.',
  opened: (from: string, to: string) => `months ${from}–${to}`,
  columns: ['Opened in', 'Months on book', 'Ever late', 'Accounts'],
  age: 'months on book',
  rate: 'ever late',
  finding: (age: string, late: string, first: string, a: string, last: string, b: string) =>
    `${age} months after opening, ${a} of the accounts of ${first} had been late for ${late}, and ${b} of those of ${last}.`,
  over: { d31: 'over 30 days', d91: 'over 90 days' },
  people: 'Open the people who have just passed 30 days',
  sure: (worlds: number, seed: string, version: string) =>
    `Means over ${worlds} worlds, with no more digits than their Monte Carlo error allows; seed “${seed}”, model ${version}.`,
};

export type VintagesWords = typeof vintagesEn;

// The yardstick: what most people would write. One object a borrower, Math.random, Math.exp, floats.

interface Borrower {
  income: number;
  essentials: number;
  works: boolean;
  buffer: number;
  limit: number;
  balance: number;
  late: number;
  attitude: number;
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const normal = (): number =>
  Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());

/**
 * A month that is clearly simpler than the model's: a job, an income shock, spending, one bill, one
 * payment decision by a logistic, a bucket, a charge-off. No instalments, days, causes, contacts,
 * approvals or books. Returns nanoseconds per borrower-month.
 */
export function plainObjects(people: number, months: number, clock: () => number): number {
  const borrowers: Borrower[] = Array.from({ length: people }, () => {
    const income = 4110 * Math.exp(0.6 * normal());
    return {
      income,
      essentials: income * 0.6,
      works: true,
      buffer: income * Math.exp(normal()),
      limit: income * 0.9,
      balance: 0,
      late: 0,
      attitude: normal(),
    };
  });
  let lost = 0;
  const began = clock();
  for (let month = 0; month < months; month++) {
    for (const b of borrowers) {
      if (b.works ? Math.random() < 0.012 : Math.random() < 0.22) b.works = !b.works;
      const income = b.income * (b.works ? Math.exp(0.12 * normal()) : 0.5);
      const cash = b.buffer + income - b.essentials;
      const able = logistic(3 * ((cash + 1) / (b.balance + 1) - 0.8));
      if (b.balance > 0 && Math.random() > able) b.late++;
      else if (b.balance > 0 && Math.random() < 0.025 * Math.exp(0.1 * b.attitude)) b.late++;
      else {
        b.buffer = Math.max(0, cash - b.balance);
        b.balance = 0;
        b.late = 0;
      }
      if (b.late > 6) {
        lost += b.balance;
        b.balance = 0;
        b.limit = 0;
      }
      if (b.late === 0) b.balance += b.limit * logistic(-0.4 + 0.5 * b.attitude) * Math.random();
    }
  }
  const took = clock() - began;
  if (lost < 0) throw new Error('Losses cannot be negative.');
  return (took * 1e6) / (people * months);
}

// The columns: one typed array for each fact about the people of one world.

export const OUTSIDE = 0;
export const BOOKED = 1;
/** Rejected, and living on without credit: what would have happened is followed, not booked. */
export const SHADOW = 2;
export const CLAIM = 3;
/** Charged off and done with: never a customer again. */
export const GONE = 4;

export const COULD_NOT = 0;
export const WOULD_NOT = 1;
export const FORGOT = 2;

/** Keeps months of application positive. */
export const EPOCH = 2000;

/** Instalments reach this many months ahead. */
export const HORIZON = 24;
/** Bills unpaid for this many months and more are written off at the next month's start (180 days). */
export const WRITE_OFF_MONTHS = 6;

export type Column = Int32Array | Int16Array | Uint16Array | Int8Array | Uint8Array;

/** Where columns stand: each in memory of its own, or one after the other in a buffer, with a gap between. */
export class Shelf {
  readonly #buffer: ArrayBuffer | undefined;
  #at: number;

  constructor(buffer?: ArrayBuffer, at = 0) {
    this.#buffer = buffer;
    this.#at = at;
  }

  place<T extends Column>(
    type: {
      new (length: number): T;
      new (buffer: ArrayBuffer, at: number, length: number): T;
    },
    length: number,
  ): T {
    if (!this.#buffer) return new type(length);
    const column = new type(this.#buffer, this.#at, length);
    this.#at += (Math.ceil(column.byteLength / 64) + 1) * 64;
    return column;
  }
}

/** Facts of `size` people. Money in fen; logs in 1/1024; shares in 1/4096 unless they say otherwise. */
export class People {
  readonly size: number;

  // Traits.
  readonly segment: Uint8Array;
  readonly dueDay: Uint8Array;
  readonly income: Int32Array;
  readonly essentials: Int32Array;
  readonly otherDebt: Int32Array;
  readonly patience: Int16Array;
  readonly blindSpot: Int16Array;
  readonly bufferTarget: Int32Array;
  /** Chance to forget a manual payment, of 65,536. */
  readonly forgets: Uint16Array;
  /** On automatic debit if below the share in force, of 65,536. */
  readonly autopayRank: Uint16Array;
  /** 0.6 x reluctance in 1/64 log. */
  readonly reluctance: Int16Array;
  /** Job risk in 1/256. */
  readonly jobRisk: Uint16Array;
  /** Logit of the desired use of the limit, 1/64. */
  readonly desire: Int16Array;
  readonly traits: Uint8Array;
  /** Hides debts, over-states income, if below the share in force, of 256. */
  readonly hideRank: Uint8Array;
  readonly misreportRank: Uint8Array;
  readonly risk: Int16Array;
  readonly scoreNoise: Int16Array;
  /** Low byte: phase of the limit review; high byte: rank for whatever reaches only some. */
  readonly rank: Uint16Array;

  // State.
  readonly inWork: Uint8Array;
  /** Lasting deviation of income, log in 1/4096. */
  readonly deviation: Int16Array;
  readonly buffer: Int32Array;
  readonly status: Uint8Array;
  readonly monthsOnBook: Uint8Array;
  readonly limit: Int32Array;
  /** Principal that is not yet due (on a card: what revolves). */
  readonly open: Int32Array;
  /** Of it: bought to be paid in full with the next bill. */
  readonly nextBill: Int32Array;
  /** Due each month on all plans, until they end: principal and fees. */
  readonly instalment: Int32Array;
  readonly instalmentFee: Int32Array;
  /** Plans by month of signing, [month mod 24][borrower]: principal and tenor in one (`month/plans.ts`). */
  readonly plans: Int32Array;
  /** Unpaid bills by age in months, [age][borrower]. */
  readonly arrears: Int32Array;
  readonly lateFees: Int32Array;
  /** Months since the oldest unpaid bill fell due; -1 when nothing is late. */
  readonly late: Int8Array;
  /** Months in this spell of lateness. */
  readonly spell: Uint8Array;
  readonly cause: Uint8Array;
  /** Day of next month on which the arrears will be paid; 0: not known. */
  readonly payDay: Uint8Array;
  /** Months until a late fee is forgotten (memory fades 10 % a month). */
  readonly stung: Uint8Array;
  /** 1 once a bill was paid. */
  readonly hasPaid: Uint8Array;
  /** Months left on a hardship plan or of a frozen limit. */
  readonly onPlan: Uint8Array;
  /** Charged-off claim; while on a plan: the bill before the plan. */
  readonly claim: Int32Array;
  readonly claimAge: Uint8Array;
  /** Month of application + EPOCH; negative once it has turned out bad; 0: never, or left. */
  readonly appliedIn: Int16Array;
  readonly turnedIn: Int16Array;
  /** What is left of the receivables of month 0. */
  readonly pool: Int32Array;
  /** Where the account stood at the last close. */
  readonly bucket: Uint8Array;

  constructor(size: number, on = new Shelf()) {
    this.size = size;
    this.segment = on.place(Uint8Array, size);
    this.dueDay = on.place(Uint8Array, size);
    this.income = on.place(Int32Array, size);
    this.essentials = on.place(Int32Array, size);
    this.otherDebt = on.place(Int32Array, size);
    this.patience = on.place(Int16Array, size);
    this.blindSpot = on.place(Int16Array, size);
    this.bufferTarget = on.place(Int32Array, size);
    this.forgets = on.place(Uint16Array, size);
    this.autopayRank = on.place(Uint16Array, size);
    this.reluctance = on.place(Int16Array, size);
    this.jobRisk = on.place(Uint16Array, size);
    this.desire = on.place(Int16Array, size);
    this.traits = on.place(Uint8Array, size);
    this.hideRank = on.place(Uint8Array, size);
    this.misreportRank = on.place(Uint8Array, size);
    this.risk = on.place(Int16Array, size);
    this.scoreNoise = on.place(Int16Array, size);
    this.rank = on.place(Uint16Array, size);
    this.inWork = on.place(Uint8Array, size);
    this.deviation = on.place(Int16Array, size);
    this.buffer = on.place(Int32Array, size);
    this.status = on.place(Uint8Array, size);
    this.monthsOnBook = on.place(Uint8Array, size);
    this.limit = on.place(Int32Array, size);
    this.open = on.place(Int32Array, size);
    this.nextBill = on.place(Int32Array, size);
    this.instalment = on.place(Int32Array, size);
    this.instalmentFee = on.place(Int32Array, size);
    this.plans = on.place(Int32Array, size * HORIZON);
    this.arrears = on.place(Int32Array, size * WRITE_OFF_MONTHS);
    this.lateFees = on.place(Int32Array, size);
    this.late = on.place(Int8Array, size).fill(-1);
    this.spell = on.place(Uint8Array, size);
    this.cause = on.place(Uint8Array, size);
    this.payDay = on.place(Uint8Array, size);
    this.stung = on.place(Uint8Array, size);
    this.hasPaid = on.place(Uint8Array, size);
    this.onPlan = on.place(Uint8Array, size);
    this.claim = on.place(Int32Array, size);
    this.claimAge = on.place(Uint8Array, size);
    this.appliedIn = on.place(Int16Array, size);
    this.turnedIn = on.place(Int16Array, size).fill(-1);
    this.pool = on.place(Int32Array, size);
    this.bucket = on.place(Uint8Array, size);
  }

  /** Takes over every fact from people of the same number. */
  copy(from: People): void {
    // Every member but `size` is a column.
    const theirs = from as unknown as Readonly<Record<string, Uint8Array>>;
    for (const [name, column] of Object.entries(this) as [string, Uint8Array | number][]) {
      if (typeof column !== 'number') column.set(theirs[name]!);
    }
  }

  /** Everything unpaid and past due, fees apart. */
  arrearsOf(i: number): number {
    const { arrears, size } = this;
    let sum = 0;
    for (let age = 0; age < WRITE_OFF_MONTHS; age++) sum += arrears[age * size + i]!;
    return sum;
  }

  /** Principal and fees, due or not. */
  owedBy(i: number): number {
    const open = this.open[i]!;
    return this.late[i]! < 0 ? open : open + this.arrearsOf(i) + this.lateFees[i]!;
  }

  /** Forgets the account: nothing owed, nothing planned. */
  clearAccount(i: number): void {
    const { size } = this;
    for (let slot = 0; slot < HORIZON; slot++) this.plans[slot * size + i] = 0;
    for (let age = 0; age < WRITE_OFF_MONTHS; age++) this.arrears[age * size + i] = 0;
    this.instalment[i] = 0;
    this.instalmentFee[i] = 0;
    this.open[i] = 0;
    this.nextBill[i] = 0;
    this.lateFees[i] = 0;
    this.late[i] = -1;
    this.spell[i] = 0;
    this.payDay[i] = 0;
    this.onPlan[i] = 0;
    this.pool[i] = 0;
  }
}

/** Bits of `traits`. */
export const HAND_TO_MOUTH = 1;
export const THIN_FILE = 2;
export const INSTALMENTS = 4;
export const DORMANT = 8;
/** Was turned away once: few try again. */
export const REFUSED = 16;
/** Has been 31, 91 days late with this account. */
export const EVER_31 = 32;
export const EVER_91 = 64;

/** Bytes that one person takes in the columns. */
export const bytesPerBorrower = ((): number => {
  let bytes = 0;
  const probe = new People(64);
  for (const column of Object.values(probe) as unknown[]) {
    if (ArrayBuffer.isView(column)) bytes += column.byteLength;
  }
  return bytes / 64;
})();

/** Where a person stands at a month's end, for the picture of people. */
export const PEOPLE_STATES = [
  'outside',
  'rejected',
  'current',
  'd1_30',
  'd31_60',
  'd61_90',
  'd91_plus',
  'chargedOff',
] as const;
export type PeopleState = (typeof PEOPLE_STATES)[number];

/** The person behind a mark of a sample. */
export function personOf(mark: number, borrowers: number, sample: number): number {
  return Math.floor((mark * borrowers) / sample);
}

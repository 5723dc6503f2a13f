// The fast kernel: a WebAssembly module that works the month on columns in its own memory. What it gives is what
// the reference gives, to the bit; where WebAssembly or its vectors are missing there is no kernel.
import { LIST_OF } from '../month/bill.ts';
import { REACHED } from '../month/buy.ts';
import { BLOCK } from '../month/scratch.ts';
import type { MonthContext } from '../month/context.ts';
import { reviewed } from '../month/applications.ts';
import { bytesPerBorrower, People, Shelf } from '../people.ts';
import { SLAB } from '../tallies.ts';
import { columnsOf, TABLES, TERMS } from './layout.ts';
import { ADDRESSES, WASM } from './wasm.ts';

/** What is used of WebAssembly; the model knows no browser's types. */
interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}
/** What the module offers: the month in order. `applications` is told whether the block is reviewed. */
interface Stages {
  setBlock(segment: number, people: number): void;
  drawAll(from: number, count: number): void;
  work(from: number, count: number): void;
  bill(from: number, count: number): void;
  spendAndPay(from: number): void;
  late(from: number): void;
  claims(from: number): void;
  buy(from: number): void;
  applications(from: number, count: number, reviewed: number): void;
  close(from: number): void;
}
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { exports: Stages };
  Memory: new (size: { initial: number }) => Memory;
};

const {
  ABLE_AT,
  COLUMNS_AT,
  IDENTITY_AT,
  LIST_OF_AT,
  NOTED_AT,
  NOTES_AT,
  NOTES_LENGTH,
  POINTERS_AT,
  REACHED_AT,
  SLAB_AT,
  TABLES_AT,
  TEMPERED_AT,
  TENORS_AT,
  TERMS_AT,
  TERMS_LENGTH,
} = ADDRESSES;
const PAGE = 65_536;

/** Room for a gap after each of at most 64 columns. */
const GAPS = 128 * 64;

/** A kernel works for one world at a time: whoever took it last. */
export class Kernel {
  readonly #memory: Memory;
  readonly #stages: Stages;
  #holder: object | undefined;
  #slab = new Float64Array(0);
  #terms = new Float64Array(0);
  #tenors = new Int32Array(0);
  #noted = new Int32Array(0);
  #notes = new Float64Array(0);

  constructor(module: object) {
    this.#memory = new WebAssembly.Memory({ initial: Math.ceil(COLUMNS_AT / PAGE) });
    const { exports } = new WebAssembly.Instance(module, { env: { memory: this.#memory } });
    this.#stages = exports;
    const { buffer } = this.#memory;
    const bytes = new Uint8Array(buffer);
    Object.values(TABLES).forEach((table, k) => {
      bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), TABLES_AT[k]);
    });
    bytes.set(LIST_OF, LIST_OF_AT);
    new Int32Array(buffer, IDENTITY_AT, BLOCK).forEach((_, j, all) => (all[j] = j));
    const able = new Float64Array(buffer, ABLE_AT, 2048);
    able.set(TABLES.logistic);
    able[2047] = Infinity;
    new Float64Array(buffer, TEMPERED_AT, 4).fill(NaN);
    new Float64Array(buffer, REACHED_AT, REACHED.length).set(REACHED);
  }

  /** Columns, all 0, for a world of `size` people, which alone may use the kernel from now on. */
  take(holder: object, size: number): People {
    this.#holder = holder;
    const bytes = bytesPerBorrower * size + GAPS;
    const more = Math.ceil((COLUMNS_AT + bytes) / PAGE) - this.#memory.buffer.byteLength / PAGE;
    if (more > 0) this.#memory.grow(more);
    const { buffer } = this.#memory;
    new Uint8Array(buffer, COLUMNS_AT, bytes).fill(0);
    this.#slab = new Float64Array(buffer, SLAB_AT, SLAB);
    this.#terms = new Float64Array(buffer, TERMS_AT, TERMS_LENGTH);
    this.#tenors = new Int32Array(buffer, TENORS_AT, 1);
    this.#noted = new Int32Array(buffer, NOTED_AT, 1);
    this.#notes = new Float64Array(buffer, NOTES_AT, NOTES_LENGTH);
    const people = new People(size, new Shelf(buffer, COLUMNS_AT));
    const pointers = columnsOf(people).map(([, column]) => column.byteOffset);
    new Int32Array(buffer, POINTERS_AT, pointers.length).set(pointers);
    return people;
  }

  /** The terms of a month, and books that are empty. */
  open(holder: object, m: MonthContext): void {
    if (holder !== this.#holder) throw new Error('The kernel was taken by another world.');
    let at = 0;
    for (const [, length, of] of TERMS) {
      const value = of(m);
      if (typeof value === 'number') this.#terms[at] = value;
      else this.#terms.set(value, at);
      at += length;
    }
    this.#slab.fill(0);
    this.#tenors[0] = m.hardshipTenors;
  }

  /** The month of one block of people. */
  work(holder: object, m: MonthContext, from: number, count: number, people: number): void {
    if (holder !== this.#holder) throw new Error('The kernel was taken by another world.');
    const stages = this.#stages;
    stages.setBlock(m.segment, people);
    stages.drawAll(from, count);
    stages.work(from, count);
    stages.bill(from, count);
    stages.spendAndPay(from);
    stages.late(from);
    stages.claims(from);
    stages.buy(from);
    stages.applications(from, count, reviewed(m) ? 1 : 0);
    stages.close(from);
    const { data } = m.tallies;
    const noted = this.#noted[0]!;
    for (let k = 0; k < noted; k++) data[this.#notes[2 * k]!]! += this.#notes[2 * k + 1]!;
    this.#noted[0] = 0;
  }

  /** Adds what was booked in the month to its slab. */
  close(m: MonthContext): void {
    const { slab } = m;
    for (let k = 0; k < slab.length; k++) slab[k]! += this.#slab[k]!;
    m.hardshipTenors |= this.#tenors[0]!;
  }
}

let module: object | null | undefined;

/** A kernel, or nothing where its module cannot run: then the reference does the work. */
export function createKernel(): Kernel | undefined {
  if (module === undefined) {
    try {
      module = new WebAssembly.Module(bytesOf(WASM));
    } catch {
      module = null;
    }
  }
  return module ? new Kernel(module) : undefined;
}

let shared: Kernel | undefined;

/** The kernel of this thread, for a world that runs to its end before anything else does. */
export function sharedKernel(): Kernel | undefined {
  return (shared ??= createKernel());
}

/** Bytes from hexadecimals; the model knows no browser's decoders. */
function bytesOf(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length / 2 }, (_, k) =>
    parseInt(text.slice(2 * k, 2 * k + 2), 16),
  );
}

// A learning system that keeps SCORM 1.2 to the letter is told what it needs, in the order that it wants.
import { afterEach, expect, it } from 'vitest';
import { Lms } from '../../src/ui/learn/lms.ts';
import { zipOf } from '../../src/ui/learn/zip.ts';

/** A minimal conforming host: it refuses what comes in the wrong order, unknown elements and bad values. */
class Host {
  state: 'new' | 'running' | 'over' = 'new';
  readonly values: Record<string, string> = {};
  readonly committed: Record<string, string> = {};
  readonly errors: string[] = [];

  #fault(text: string): 'false' {
    this.errors.push(text);
    return 'false';
  }
  LMSInitialize(empty: string): string {
    if (empty !== '' || this.state !== 'new') return this.#fault('initialize');
    this.state = 'running';
    return 'true';
  }
  LMSSetValue(element: string, value: string): string {
    if (this.state !== 'running') return this.#fault('not running');
    const known: Record<string, RegExp> = {
      'cmi.core.lesson_status': /^(passed|completed|failed|incomplete|browsed)$/,
      'cmi.core.score.raw': /^(100|\d{1,2})(\.\d+)?$/,
      'cmi.core.score.min': /^\d+$/,
      'cmi.core.score.max': /^\d+$/,
    };
    if (!known[element]?.test(value)) return this.#fault(`${element} = ${value}`);
    this.values[element] = value;
    return 'true';
  }
  LMSCommit(empty: string): string {
    if (empty !== '' || this.state !== 'running') return this.#fault('commit');
    Object.assign(this.committed, this.values);
    return 'true';
  }
  LMSFinish(empty: string): string {
    if (empty !== '' || this.state !== 'running') return this.#fault('finish');
    Object.assign(this.committed, this.values);
    this.state = 'over';
    return 'true';
  }
}

afterEach(() => {
  Reflect.deleteProperty(window, 'API');
});

it('is told begin, score and completion', () => {
  const host = new Host();
  Object.assign(window, { API: host });
  const lms = Lms.begin();
  expect(host.committed['cmi.core.lesson_status']).toBe('incomplete');
  lms?.report(41.6, false);
  lms?.report(250, true);
  lms?.finish();
  lms?.finish();
  lms?.report(10, false);
  expect(host.committed).toMatchObject({
    'cmi.core.score.raw': '100',
    'cmi.core.lesson_status': 'completed',
  });
  expect(host.state).toBe('over');
  expect(host.errors).toEqual([]);
});

it('without a learning system around, or one that refuses, nothing happens', () => {
  expect(Lms.begin()).toBeUndefined();
  const host = new Host();
  host.state = 'over';
  Object.assign(window, { API: host });
  expect(Lms.begin()).toBeUndefined();
});

it('a package is a zip whose files come out as they went in', () => {
  const files = [
    { name: 'imsmanifest.xml', text: '<manifest/>' },
    { name: 'index.html', text: '逾期 & co' },
  ];
  const view = new DataView(zipOf(files).buffer);
  const end = view.byteLength - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  let at = view.getUint32(end + 16, true);
  const bytes = new Uint8Array(view.buffer);
  const text = (from: number, size: number) =>
    new TextDecoder().decode(bytes.subarray(from, from + size));
  const found = Array.from({ length: view.getUint16(end + 10, true) }, () => {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const name = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    expect(view.getUint32(local, true)).toBe(0x04034b50);
    expect(view.getUint32(local + 14, true)).toBe(view.getUint32(at + 16, true));
    const size = view.getUint32(local + 18, true);
    const file = { name: text(at + 46, name), text: text(local + 30 + name, size) };
    at += 46 + name;
    return file;
  });
  expect(found).toEqual(files);
  // CRC-32 of "<manifest/>", computed elsewhere.
  expect(view.getUint32(14, true)).toBe(CRC_OF_MANIFEST);
});
const CRC_OF_MANIFEST = 0x8bc937ed;

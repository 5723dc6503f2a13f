// Numbers as readers of both languages expect them, with no more digits than are sure.
import { describe, expect, it } from 'vitest';
import * as format from '../../src/format.ts';

// Intl and we write no-break spaces; a reader sees a space.
const seen = (text: string) => text.replaceAll('\u00a0', ' ');

describe('shares', () => {
  it.each([
    [0.041, '4.1 %', '4.1%'],
    [0, '0.0 %', '0.0%'],
    [1, '100.0 %', '100.0%'],
    [0.0004, '0.04 %', '0.04%'],
    [-0.013, '−1.3 %', '−1.3%'],
  ])('%f', (x, en, zh) => {
    expect(seen(format.share(x, 'en'))).toBe(en);
    expect(format.share(x, 'zh-CN')).toBe(zh);
  });

  it('a share loses the digits that another run would change', () => {
    expect(seen(format.share(0.0413, 'en', 0.0002))).toBe('4.1 %');
    expect(seen(format.share(0.0413, 'en', 0.004))).toBe('4 %');
    expect(seen(format.share(0.0413, 'en', 0.2))).toBe('4 %');
  });
});

describe('changes carry their sign', () => {
  it.each([
    [0.013, 'share', '+1.3 points', '+1.3个百分点'],
    [-0.013, 'share', '−1.3 points', '−1.3个百分点'],
    [0, 'share', '0.0 points', '0.0个百分点'],
    [-0.000001, 'share', '0.00 points', '0.00个百分点'],
    [12, 'count', '+12', '+12'],
    [-2_100_000, 'yuan', '−¥2.10 million', '−210万元'],
    [0.05, 'index', '+0.05', '+0.05'],
  ] as const)('%f in %s', (x, unit, en, zh) => {
    expect(seen(format.signed(x, unit, 'en'))).toBe(en);
    expect(format.signed(x, unit, 'zh')).toBe(zh);
  });
});

describe('yuan', () => {
  it.each([
    [12_345_678, '¥12.3 million', '1,235万元'],
    [999, '¥999', '999元'],
    [9_999, '¥9,999', '1.00万元'],
    [345_678, '¥346,000', '34.6万元'],
    [999_999, '¥1.00 million', '100万元'],
    [1_234_567_890, '¥1.23 billion', '12.3亿元'],
    [0, '¥0', '0元'],
  ])('%i', (x, en, zh) => {
    expect(seen(format.yuan(x, 'en'))).toBe(en);
    expect(format.yuan(x, 'zh')).toBe(zh);
  });

  it('yuan lose digits too', () => {
    expect(seen(format.yuan(12_345_678, 'en', 100_000))).toBe('¥12.3 million');
    expect(seen(format.yuan(12_345_678, 'en', 3_000_000))).toBe('¥12 million');
    expect(seen(format.yuan(345_678, 'en', 30_000))).toBe('¥350,000');
  });
});

describe('counts, indexes and months', () => {
  it.each([
    [12_345.6, '12,346', '12,346'],
    [1_234_567, '1,234,567', '123万'],
  ])('%f', (x, en, zh) => {
    expect(format.count(x, 'en')).toBe(en);
    expect(format.count(x, 'zh')).toBe(zh);
  });

  it('a small count keeps two digits however unsure it is', () => {
    expect(format.count(58, 'en', 40)).toBe('58');
    expect(format.count(1_234, 'en', 400)).toBe('1,200');
  });

  it('an index has two decimals', () => {
    expect(format.index(0.6123, 'en')).toBe('0.61');
  });

  it('month nought is today', () => {
    expect(format.month(0, 'en')).toBe('today');
    expect(format.month(18, 'en')).toBe('month 18');
    expect(format.month(0, 'zh')).toBe('现在');
    expect(format.month(18, 'zh')).toBe('第18个月');
    expect(format.months(1, 'en')).toBe('1 month');
    expect(format.months(36, 'zh')).toBe('36个月');
  });
});

it('a range says its unit once where the language allows', () => {
  expect(seen(format.range(0.036, 0.047, 'share', 'en'))).toBe('3.6 to 4.7 %');
  expect(format.range(0.036, 0.047, 'share', 'zh')).toBe('3.6%至4.7%');
});

it('an axis uses as few digits as it can', () => {
  const share = format.tick('share', 'en');
  expect([0, 0.02, 0.025].map(share).map(seen)).toEqual(['0 %', '2 %', '2.5 %']);
  expect([0, 500_000, 1_200_000].map(format.tick('yuan', 'en'))).toEqual(['0', '500k', '1.2m']);
  expect([0, 500_000, 120_000_000].map(format.tick('yuan', 'zh'))).toEqual(['0', '50万', '1.2亿']);
  expect([-0.002, 0, 0.005].map(format.tick('points', 'en'))).toEqual(['−0.2', '0', '+0.5']);
  expect([0, 0.2, 0.25, 1].map(format.tick('index', 'en'))).toEqual(['0', '0.2', '0.25', '1']);
});

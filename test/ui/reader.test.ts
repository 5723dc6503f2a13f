// What the page remembers, in which language it speaks, and its clock.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Clock } from '../../src/state/clock.svelte.ts';
import { Language, wantedLanguage } from '../../src/state/language.svelte.ts';
import { recall, remember } from '../../src/state/stored.ts';
import { Theme } from '../../src/state/theme.svelte.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  localStorage.clear();
});

describe('what is stored', () => {
  it('comes back', () => {
    remember('x', '1');
    expect(recall('x')).toBe('1');
    expect(localStorage.getItem('overdue-lab:x')).toBe('1');
  });

  it('is kept for the visit where storage is denied', () => {
    const denied = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(denied);
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(denied);
    remember('y', '2');
    expect(recall('y')).toBe('2');
    const theme = new Theme();
    theme.choose('dark');
    expect(new Theme().chosen).toBe('dark');
    theme.choose('system');
  });

  it('that nobody understands is ignored', () => {
    localStorage.setItem('overdue-lab:theme', 'purple');
    expect(new Theme().chosen).toBe('system');
  });
});

describe('the language', () => {
  it('is the one that the browser prefers, in either script of Chinese', () => {
    for (const [preferred, code] of [
      [['de', 'zh-TW'], 'en'],
      [['zh-TW'], 'zh-Hant'],
      [['zh-HK', 'en'], 'zh-Hant'],
      [['zh-SG', 'en'], 'zh'],
      [['en-GB', 'zh'], 'en'],
      [['ru', 'zh-CN'], 'zh'],
      [['not a tag'], 'en'],
    ] as const) {
      vi.spyOn(navigator, 'languages', 'get').mockReturnValue(preferred);
      expect(`${preferred.join()} ${wantedLanguage()}`).toBe(`${preferred.join()} ${code}`);
    }
  });

  it('is the one that the reader chose before', async () => {
    await new Language().choose('zh');
    const language = new Language();
    await language.start();
    expect(language.code).toBe('zh');
    expect(language.locale).toBe('zh-CN');
  });
});

describe('the clock', () => {
  it('stands at the end, also when the run grows longer', () => {
    const clock = new Clock();
    clock.months = 24;
    expect(clock.month).toBe(24);
    clock.months = 60;
    expect(clock.month).toBe(60);
    clock.set(12);
    clock.months = 6;
    expect(clock.month).toBe(6);
  });

  it('plays from the start to the end and stops there', () => {
    vi.useFakeTimers();
    const clock = new Clock();
    clock.months = 3;
    clock.play();
    expect(clock.month).toBe(0);
    vi.advanceTimersByTime(600);
    expect(clock.month).toBe(1);
    vi.advanceTimersByTime(6000);
    expect(clock.month).toBe(3);
    expect(clock.playing).toBe(false);
  });

  it('stays within the run', () => {
    const clock = new Clock();
    clock.step(5);
    expect(clock.month).toBe(36);
    clock.set(-3);
    expect(clock.month).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatDate,
  formatInstant,
  formatLongDate,
  formatNumber,
  formatOf,
  formatPercent,
  formatTime,
  readNumber,
} from '../../../renderer/strings/format';

describe('figures as an office prints them', () => {
  it('writes the decimal comma in Vietnamese and the point in English', () => {
    expect(formatNumber(5.25)).toBe('5,25');
    expect(formatNumber(5.25, 2, 'en')).toBe('5.25');
  });

  it('drops decimals that say nothing', () => {
    expect(formatNumber(5)).toBe('5');
    expect(formatNumber(2.999, 1)).toBe('3');
  });

  it('writes minus as a sign, not as a hyphen', () => {
    expect(formatNumber(-2)).toBe('\u22122');
  });

  it('groups thousands only from ten thousand on', () => {
    expect(formatNumber(7000)).toBe('7000');
    expect(formatNumber(70000)).toBe('70.000');
  });

  it('gives a share one decimal and a space before the sign', () => {
    expect(formatPercent(33, 41)).toBe('80,5\u00a0%');
    expect(formatPercent(40, 40)).toBe('100,0\u00a0%');
    expect(formatPercent(33, 41, 'en')).toBe('80.5\u00a0%');
  });

  it('has no share of nothing', () => {
    expect(formatPercent(0, 0)).toBe('–');
  });

  it('puts part and whole beside each other', () => {
    expect(formatOf(33, 41)).toBe('33\u00a0/\u00a041');
  });

  it('reads comma and point alike', () => {
    expect(readNumber('0,25')).toBe(0.25);
    expect(readNumber(' 0.25 ')).toBe(0.25);
    expect(readNumber('7')).toBe(7);
    expect(readNumber('\u22121,5')).toBe(-1.5);
  });

  it('does not guess at a number', () => {
    for (const text of ['', '1,5o', '1.000,5', '1,2,3', ',', 'mười', '1e3']) expect(readNumber(text)).toBeNull();
  });

  it('tells sizes in kB and MB', () => {
    expect(formatBytes(12)).toBe('12 B');
    expect(formatBytes(2048)).toBe('2 kB');
    expect(formatBytes(12.3 * 1024 * 1024)).toBe('12,3 MB');
  });
});

describe('dates as an office prints them', () => {
  it('writes dd/MM/yyyy, and a dash for none', () => {
    expect(formatDate('2026-11-23')).toBe('23/11/2026');
    expect(formatDate(null)).toBe('–');
  });

  it('puts the weekday in front', () => {
    expect(formatLongDate('2026-11-23')).toBe('Thứ Hai, 23/11/2026');
    expect(formatLongDate('2026-11-22')).toBe('Chủ Nhật, 22/11/2026');
  });

  it('shows moments on the local clock', () => {
    const local = new Date(2026, 10, 23, 7, 5).toISOString();
    expect(formatTime(local)).toBe('07:05');
    expect(formatInstant(local)).toBe('23/11/2026 07:05');
  });
});

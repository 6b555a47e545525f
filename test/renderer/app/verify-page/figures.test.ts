import { expect, it } from 'vitest';
import { momentText, sizeText, wholeNumber } from '../../../../renderer/app/verify-page/figures';

it('numbers have the mark of their language between thousands', () => {
  expect(wholeNumber(1234567, 'vi')).toBe('1.234.567');
  expect(wholeNumber(1234567, 'en')).toBe('1,234,567');
});

it('sizes tell the exact bytes too', () => {
  expect(sizeText(12, 'vi')).toBe('12 byte');
  expect(sizeText(1, 'en')).toBe('1 byte');
  expect(sizeText(2560, 'vi')).toBe('2,5 kB (2.560 byte)');
  expect(sizeText(3 * 1024 * 1024, 'en')).toBe('3 MB (3,145,728 bytes)');
});

it('moments are told on the local clock, and what is no moment as it stands', () => {
  expect(momentText(new Date(2026, 10, 3, 7, 5).toISOString())).toBe('03/11/2026 07:05');
  expect(momentText('hôm qua')).toBe('hôm qua');
});

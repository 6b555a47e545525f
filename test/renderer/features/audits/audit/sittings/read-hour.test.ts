import { expect, it } from 'vitest';
import { readHour } from '../../../../../../renderer/features/audits/audit/sittings/read-hour';

it.each([
  ['8', '08:00'],
  ['8h', '08:00'],
  ['8h30', '08:30'],
  ['08:30', '08:30'],
  ['8.30', '08:30'],
  ['8g30', '08:30'],
  ['830', '08:30'],
  ['0830', '08:30'],
  ['1330', '13:30'],
  [' 16:30 ', '16:30'],
  ['24', null],
  ['8:60', null],
  ['8:3', null],
  ['sáng', null],
  ['', null],
])('reads the hour %j as %j', (text, hour) => {
  expect(readHour(text)).toBe(hour);
});

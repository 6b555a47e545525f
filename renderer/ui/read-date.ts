import { type Day, isDay } from '../core/calendar/day';

/**
 * Reads a date as officers type it: `23/11/2026`, `23-11-2026`, `23.11.2026`, `23112026`, `1/2/26`; also `2026-11-23`.
 * @returns `null` when it is no existing date
 */
export function readDate(text: string): Day | null {
  const plain = text.trim();
  if (isDay(plain)) return plain;
  const parts = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/.exec(plain) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(plain);
  if (parts === null) return null;
  const [, date = '', month = '', year = ''] = parts;
  const day = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

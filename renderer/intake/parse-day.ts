import { addDays, type Day, isDay } from '../core/calendar/day';
import { foldText } from '../core/kernel/fold-text';
import type { Cell } from './sheet';

const WRITTEN = /^(?:ngay )?(\d{1,2}) thang (\d{1,2}) nam (\d{4})$/;
const DAY_FIRST = /^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})(?: 0?0:00(?::00)?)?$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ][\d:.]+z?)?$/;
const SERIAL = /^(\d{5})(?:[.,]0+)?$/;

/**
 * Reads a date as Vietnamese offices write it: day before month, ISO, a spreadsheet's serial number (20000–80000, that is
 * 1954–2119), or "ngày 10 tháng 7 năm 2026".
 * @returns `null` when there is no such date; day and month are never swapped to make one
 */
export function parseDay(cell: Cell | undefined): Day | null {
  const text = foldText(typeof cell === 'number' ? String(cell) : (cell ?? ''));
  const serial = SERIAL.exec(text)?.[1];
  if (serial !== undefined) return fromSerial(Number(serial));
  const dayFirst = DAY_FIRST.exec(text) ?? WRITTEN.exec(text);
  if (dayFirst !== null) return existing(dayFirst[3], dayFirst[2], dayFirst[1]);
  const iso = ISO.exec(text);
  return iso === null ? null : existing(iso[1], iso[2], iso[3]);
}

/** Serial 1 is 1900-01-01, and the calendar of spreadsheets has a 1900-02-29. */
function fromSerial(serial: number): Day | null {
  return serial >= 20_000 && serial <= 80_000 ? addDays('1899-12-30', serial) : null;
}

function existing(year = '', month = '', day = ''): Day | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

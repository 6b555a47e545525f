import type { Duration } from '../../../core/calendar/duration';
import { formatNumber } from '../../../strings/format';
import { currentLanguage } from '../../../strings/i18n';
import { wordsOf } from '../../../strings/use-words';

/** A time as a cell shows it and as it can be typed: working days as `0,25`, anything else with its word; `''` for none. */
export function durationText(duration: Duration | null | undefined): string {
  if (duration == null) return '';
  const words = wordsOf('editor');
  switch (duration.kind) {
    case 'working-days':
      return daysText(duration.amount);
    case 'hours':
      return words('duration.hours', { amount: formatNumber(duration.amount) });
    case 'calendar-days':
      return words('duration.calendar', { amount: formatNumber(duration.amount) });
    case 'same-day':
      return words('duration.sameDay');
    case 'not-prescribed':
      return words('duration.notPrescribed');
    case 'not-counted':
      return words('duration.notCounted');
  }
}

/** Days with two decimals, three where they are needed: `2,00`, `0,125`. */
export function daysText(days: number): string {
  const text = days.toFixed(3).replace(/0$/, '');
  return currentLanguage() === 'vi' ? text.replace('.', ',') : text;
}

import { type Day, formatDay, weekday } from '../core/calendar/day';
import type { Instant } from '../core/kernel/instant';
import { currentLanguage, i18n, type Language } from './i18n';

/** A number with the language's decimal mark and at most `decimals` decimals; minus is U+2212. */
export function formatNumber(value: number, decimals = 2, language: Language = currentLanguage()): string {
  const text = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    maximumFractionDigits: decimals,
    useGrouping: 'min2',
  }).format(value);
  return text.replace('-', '\u2212');
}

/** A share as `80,5 %`, always one decimal; `–` when there is nothing to share. Print {@link formatOf} beside it. */
export function formatPercent(count: number, total: number, language: Language = currentLanguage()): string {
  if (total === 0) return '–';
  const text = ((count / total) * 100).toFixed(1);
  return `${language === 'vi' ? text.replace('.', ',') : text}\u00a0%`;
}

/** `33 / 41`, which stands beside every percentage. */
export function formatOf(count: number, total: number): string {
  return `${formatNumber(count)}\u00a0/\u00a0${formatNumber(total)}`;
}

/** Number typed by a person: decimal comma or point alike; `null` when it is none. */
export function readNumber(text: string): number | null {
  const plain = text.trim().replace(',', '.').replace('\u2212', '-');
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : null;
}

/** A day as dd/MM/yyyy; `–` for none. */
export function formatDate(day: Day | null | undefined): string {
  return day === null || day === undefined ? '–' : formatDay(day);
}

/** A day with its weekday in front: `Monday, 23/11/2026` in the words of the language. */
export function formatLongDate(day: Day): string {
  const names = i18n.t('weekdays', { ns: 'common', returnObjects: true }) as unknown as readonly string[];
  return `${names[weekday(day) - 1] ?? ''}, ${formatDay(day)}`;
}

/** Local clock time of a moment: `14:32`. */
export function formatTime(at: Instant): string {
  const date = new Date(at);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Local date and clock time of a moment: `23/11/2026 14:32`. */
export function formatInstant(at: Instant): string {
  const date = new Date(at);
  return `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()} ${formatTime(at)}`;
}

/** A size for people: `12,3 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${formatNumber(bytes / 1024, 1)} kB`;
  if (bytes < 1024 * 1024 * 1024) return `${formatNumber(bytes / 1024 / 1024, 1)} MB`;
  return `${formatNumber(bytes / 1024 / 1024 / 1024, 1)} GB`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

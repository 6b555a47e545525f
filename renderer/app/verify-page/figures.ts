import type { PageLanguage } from './words';

/** A whole number with the language's mark between thousands. */
export function wholeNumber(value: number, language: PageLanguage): string {
  return new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(value);
}

/** A size for people with its bytes, so that two files can be told apart: `1,5 MB (1.572.864 byte)`. */
export function sizeText(bytes: number, language: PageLanguage): string {
  const exact = `${wholeNumber(bytes, language)} byte${language === 'en' && bytes !== 1 ? 's' : ''}`;
  if (bytes < 1024) return exact;
  const [amount, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'kB'] : [bytes / 1024 / 1024, 'MB'];
  const short = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 1 });
  return `${short.format(amount)} ${unit} (${exact})`;
}

/** Local date and clock time of a moment: `23/11/2026 14:32`; the text itself when it is no moment. */
export function momentText(at: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

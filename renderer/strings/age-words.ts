import type { Instant } from '../core/kernel/instant';
import { wordsOf } from './use-words';

/** How long ago a moment was, in words; stands beside its date, never alone. */
export function ageWords(at: Instant, now: Instant): string {
  const words = wordsOf('backup');
  const minutes = Math.floor((Date.parse(now) - Date.parse(at)) / 60_000);
  if (minutes < 1) return words('age.now');
  if (minutes < 60) return words('age.minutes', { count: minutes });
  if (minutes < 60 * 48) return words('age.hours', { count: Math.floor(minutes / 60) });
  return words('age.days', { count: Math.floor(minutes / 60 / 24) });
}

import type { Instant } from '../../../core/kernel/instant';

/** Local clock time of a moment with its seconds: `14:32:08`. */
export function clockTime(at: Instant): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes(), date.getSeconds()]
    .map((value) => String(value).padStart(2, '0'))
    .join(':');
}

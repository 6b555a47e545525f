const LAST_COUNT = 999_999;

/**
 * Next reading of a hybrid logical clock: never before the last one, even when the machine's clock was set back.
 * @param last the last reading, `''` for none
 * @param nowMs milliseconds since 1970
 * @returns 13 digits of milliseconds, `-`, 6 digits of counter: text order is time order; a full counter goes on in the next millisecond
 */
export function nextClock(last: string, nowMs: number): string {
  const lastMs = last === '' ? 0 : Number(last.slice(0, 13));
  const counter = last === '' ? 0 : Number(last.slice(14));
  const ms = Math.max(lastMs, nowMs);
  const next = ms === lastMs ? counter + 1 : 0;
  const [at, count] = next > LAST_COUNT ? [ms + 1, 0] : [ms, next];
  return `${String(at).padStart(13, '0')}-${String(count).padStart(6, '0')}`;
}

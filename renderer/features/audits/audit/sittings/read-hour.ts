/** Reads an hour as people type it: `8`, `8h`, `8h30`, `8:30`, `8.30`, `0830`; `null` when it is none. */
export function readHour(text: string): string | null {
  const found = /^(\d{1,2})(?:\s*[h:.,g]\s*(\d{2})?|(\d{2}))?$/i.exec(text.trim());
  if (found === null) return null;
  const hour = Number(found[1]);
  const minute = Number(found[2] ?? found[3] ?? 0);
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

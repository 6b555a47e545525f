/** Name of a segment's file: `000001.jsonl`. */
export function segmentName(segment: number): string {
  return `${String(segment).padStart(6, '0')}.jsonl`;
}

/** Number of a segment by its file's name, `null` for any other file. */
export function segmentNumber(name: string): number | null {
  const digits = /^(\d{6,})\.jsonl$/.exec(name)?.[1];
  const segment = Number(digits);
  return digits !== undefined && segment > 0 && segmentName(segment) === name ? segment : null;
}

/** Values that a pattern may name, such as `{qt}`. */
export type PatternValues = Readonly<Record<string, string>>;

/** Why a pattern cannot be used. */
export type PatternFailure =
  | { readonly type: 'no-running-number' }
  | { readonly type: 'unknown-part'; readonly part: string };

const PART = /\{([a-z]+)\}/g;

/** Checks a pattern: exactly one running number `{n}`, `{nn}` or `{nnn}`, other parts among `known`; `null` when it is fine. */
export function checkPattern(pattern: string, known: readonly string[]): PatternFailure | null {
  const parts = [...pattern.matchAll(PART)].map((match) => match[1] ?? '');
  const unknown = parts.find((part) => !isRunning(part) && !known.includes(part));
  if (unknown !== undefined) return { type: 'unknown-part', part: unknown };
  return parts.filter(isRunning).length === 1 ? null : { type: 'no-running-number' };
}

/**
 * The next free code of a pattern such as `QT-NV-{nn}`: one more than the highest number in use, skipping none.
 * @param taken codes in use, of any shape; case, blanks, kinds of dashes and Unicode form do not count
 */
export function nextCode(pattern: string, taken: Iterable<string>, values: PatternValues = {}): string {
  const filled = pattern.replace(PART, (whole, part: string) => (isRunning(part) ? whole : (values[part] ?? '')));
  const running = /\{(n+)\}/.exec(filled);
  if (running === null) return filled;
  const before = filled.slice(0, running.index);
  const after = filled.slice(running.index + running[0].length);
  const [start, end] = [plainCode(before), plainCode(after)];
  let highest = 0;
  for (const code of new Set([...taken].map(plainCode))) {
    if (!code.startsWith(start) || !code.endsWith(end)) continue;
    const digits = code.slice(start.length, code.length - end.length);
    if (/^\d+$/.test(digits)) highest = Math.max(highest, Number(digits));
  }
  return `${before}${String(highest + 1).padStart((running[1] ?? '').length, '0')}${after}`;
}

function plainCode(code: string): string {
  return code
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, '')
    .toUpperCase();
}

function isRunning(part: string): boolean {
  return /^n+$/.test(part);
}

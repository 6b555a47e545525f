import { checkPattern, nextCode, type PatternFailure } from '../organisation/code-pattern';

const PARTS = ['yyyy'];

/** Checks a pattern of codes: one running number, and no other part than `{yyyy}`; `null` when it is fine. */
export function checkNonconformityPattern(pattern: string): PatternFailure | null {
  return checkPattern(pattern, PARTS);
}

/** The next free code of a pattern for something found in a year; see {@link nextCode} for what counts as taken. */
export function nextNonconformityCode(pattern: string, taken: Iterable<string>, year: number): string {
  return nextCode(pattern, taken, { yyyy: String(year) });
}

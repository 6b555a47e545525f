import type { Words } from '../../strings/use-words';

/** Issue and amendment number as agencies print them: two digits each. */
export function revisionNumbers(
  words: Words<'procedures'>,
  { issueNo, amendmentNo }: { readonly issueNo: number; readonly amendmentNo: number },
  form: 'both' | 'short' = 'both',
): string {
  return words(`numbers.${form}`, { issue: twoDigits(issueNo), amendment: twoDigits(amendmentNo) });
}

/** `2` as `02`. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

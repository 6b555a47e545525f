/** Codes and numbers of decisions: joined by hyphens, dots or slashes, with a digit in them, short enough to stand on a line. */
const CODE = /[\p{L}\d]+(?:[-/][\p{L}\p{M}\d&.]+)+/gu;
const LONGEST = 28;

/** For running text, where every code fits in a line. */
export const allCodes = () => true;

/** Cuts a text into codes, which must not break over lines, and the rest; `fits` says no to a code that may break. */
export function codeParts(
  text: string,
  fits: (code: string) => boolean = allCodes,
): readonly { readonly part: string; readonly isCode: boolean }[] {
  const parts: { part: string; isCode: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(CODE)) {
    const [code] = match;
    if (!/\d/.test(code) || code.length > LONGEST || !fits(code)) continue;
    if (match.index > end) parts.push({ part: text.slice(end, match.index), isCode: false });
    parts.push({ part: code, isCode: true });
    end = match.index + code.length;
  }
  if (end < text.length) parts.push({ part: text.slice(end), isCode: false });
  return parts;
}

import { parseCode } from './code';

/** A name with the code that stood in front of it. */
export interface CodeAndName {
  readonly code: string;
  readonly name: string;
}

const GLUED =
  /^\s*(\d\.\d{6}(?:\.\d{3}\.\d{2}\.\d{2})?(?:\.[A-Z]\d{2})?)(?:\s*[-\u2010-\u2015:]\s*|\s+)(?=[^\s\-\u2010-\u2015:])/u;

/**
 * Takes apart a code that a source glued in front of the name, as in `1.012753.000.00.00.H41- Đăng ký…`, `1.013978.H41-Cấp…`
 * and `1.004746 - Thủ tục…`.
 * @returns `null` when the text does not begin with a national code followed by a dash, a colon or a blank
 */
export function splitGluedCode(text: string): CodeAndName | null {
  const match = GLUED.exec(text.normalize('NFC'));
  const code = match?.[1];
  if (match === null || code === undefined || parseCode(code).type !== 'national') return null;
  return { code, name: text.normalize('NFC').slice(match[0].length).trim() };
}

/** What the text of a code cell turned out to be. */
export type CodeReading =
  | { readonly type: 'national'; readonly code: string; readonly nationalCode: string }
  | { readonly type: 'free'; readonly code: string }
  | { readonly type: 'empty' }
  | { readonly type: 'invalid'; readonly problem: CodeProblem; readonly suggestion: string | null };

/** Why a code was not accepted. */
export type CodeProblem = 'look-alike' | 'digits-missing' | 'first-digit' | 'shape';

const TAIL = String.raw`(\.\d{3}\.\d{2}\.\d{2})?(\.[A-Z]\d{2})?`;
const NATIONAL = new RegExp(String.raw`^[1-6]\.\d{6}${TAIL}$`);
const ANY_FIRST_DIGIT = new RegExp(String.raw`^\d\.\d{6}${TAIL}$`);
const FREE = /^(?=.*\d)\p{L}[\p{L}\d]*(?:[-._/][\p{L}\d]+)+$/u;
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  '\u041e': '0',
  '\u043e': '0',
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  B: '8',
  ',': '.',
};

/**
 * Reads a code: the national form `d.dddddd` with its optional local parts, keyed by its first 8 characters, or an old free
 * code such as `BTT-DBI-264740`. The whole text must match, so that a result code never yields the code inside it.
 * Typing mistakes are refused with what was probably meant.
 */
export function parseCode(text: string): CodeReading {
  const code = text
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .trim();
  if (code === '') return { type: 'empty' };
  if (NATIONAL.test(code)) return { type: 'national', code, nationalCode: code.slice(0, 8) };
  if (ANY_FIRST_DIGIT.test(code)) return { type: 'invalid', problem: 'first-digit', suggestion: null };
  const meant = undoLookAlikes(code);
  if (meant !== null) return { type: 'invalid', problem: 'look-alike', suggestion: meant };
  if (/^[1-6][.,]\d{1,5}$/.test(code)) return { type: 'invalid', problem: 'digits-missing', suggestion: padded(code) };
  if (FREE.test(code)) return { type: 'free', code };
  return { type: 'invalid', problem: 'shape', suggestion: null };
}

/** What identifies an administrative procedure in a register: the national part, else the free code in capitals. */
export function codeKey(record: { readonly code: string; readonly nationalCode: string | null }): string {
  return record.nationalCode ?? record.code.normalize('NFC').toUpperCase();
}

/** The national code that was meant when letters stand for digits, a comma for a dot, or blanks got in; else `null`. */
function undoLookAlikes(code: string): string | null {
  const compact = code.replace(/\s/g, '');
  const province = /\.([A-Za-z])([^.]{2})$/.exec(compact);
  const head = province === null ? compact : compact.slice(0, -4);
  const tail = province === null ? '' : `.${(province[1] ?? '').toUpperCase()}${asDigits(province[2] ?? '')}`;
  const meant = asDigits(head) + tail;
  return NATIONAL.test(meant) ? meant : null;
}

function asDigits(text: string): string {
  return Array.from(text, (letter) => LOOK_ALIKES[letter] ?? letter).join('');
}

/** A spreadsheet that takes a code for a number drops its last zeros. */
function padded(code: string): string {
  const [first, rest] = code.split(/[.,]/);
  return `${first}.${(rest ?? '').padEnd(6, '0')}`;
}

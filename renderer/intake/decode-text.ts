import { err, ok, type Result } from '../core/kernel/result';
import type { FileFailure } from './sheet';
import { foreignLetterShare } from './vietnamese-letters';

/** Above this share of letters foreign to Vietnamese a text was read in the wrong way. */
const WRONG = 0.02;
/** UTF-8 that was once read as Windows-1252: pairs that no Vietnamese word holds. */
const MOJIBAKE =
  /\u00c3[\u0080-\u00bf\u0192\u2018-\u2122]|\u00e1[\u00ba\u00bb]|\u00c4[\u2018\u0090]|\u00c6[\u00a1\u00b0]/g;

/**
 * Decodes a text file to NFC: UTF-8 and UTF-16 by their marks, UTF-8 without a mark, else Windows-1258.
 * A text that holds replaced characters (U+FFFD) has lost letters for good and is refused with its first such line; one typed
 * in an old Vietnamese font (TCVN3, VNI) is refused and named.
 */
export function decodeText(bytes: Uint8Array): Result<string, FileFailure> {
  if (bytes.length === 0) return err({ type: 'empty-file' });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return accept(new TextDecoder('utf-16le').decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return accept(new TextDecoder('utf-16be').decode(bytes));
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== null) return accept(utf8);
  if (bytes.includes(0)) return err({ type: 'unknown-encoding' });
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  return foreignLetterShare(text) > WRONG ? err({ type: 'old-font' }) : ok(text);
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function accept(decoded: string): Result<string, FileFailure> {
  const text = decoded.normalize('NFC');
  if (text.trim() === '') return err({ type: 'empty-file' });
  const damage = text.search(/\ufffd/);
  if (damage >= 0) return err({ type: 'text-damaged', line: lineOf(text, damage) });
  const garbled = [...text.matchAll(MOJIBAKE)];
  if (garbled.length > 0 && foreignLetterShare(text) > WRONG) {
    return err({ type: 'text-damaged', line: lineOf(text, garbled[0]?.index ?? 0) });
  }
  return foreignLetterShare(text) > WRONG * 2 ? err({ type: 'old-font' }) : ok(text);
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

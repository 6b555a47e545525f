import { textKey } from '../../kernel/text-key';

/** Codes from a pasted list: one a line, or between semicolons, commas and tabs; each once, composed, without blanks at its ends. */
export function parseDossierCodes(text: string): readonly string[] {
  const codes = new Map<string, string>();
  for (const part of text.normalize('NFC').split(/[\r\n;,\t]+/)) {
    const code = part.replace(/\s+/g, ' ').trim();
    if (code !== '' && !codes.has(textKey(code))) codes.set(textKey(code), code);
  }
  return [...codes.values()];
}

/**
 * True when a code looks like a citizen's name: a letter with a diacritic, or two words of nothing
 * but letters. Advisory; a single `Đ` as in `ĐKKD-12` is no diacritic.
 */
export function looksLikeName(code: string): boolean {
  const words = code.normalize('NFD').split(/\s+/).filter(Boolean);
  if (words.some((word) => /\p{L}\p{M}/u.test(word))) return true;
  return words.filter((word) => /^\p{L}{2,}$/u.test(word)).length >= 2;
}

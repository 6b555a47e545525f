/** Text as names are told apart: composed letters, lower case, single blanks, none at the ends. Accents count. */
export function textKey(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Text as two revisions compare it: composed letters, any dash as `-` without blanks around it, single blanks. */
export function comparable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?- ?/g, '-')
    .trim();
}

const SPECIAL = /[.*+?^${}()|[\]\\/]/g;

/** Nothing of a word goes before. */
export const wordStart = '(?<![\\p{L}\\p{M}\\p{N}])';

/** Nothing of a word follows. */
export const wordEnd = '(?![\\p{L}\\p{M}\\p{N}])';

/** Pattern of any of these phrases, longest first: `N` is a number, a blank any blanks; it matches nothing when there are none. */
export function anyOf(phrases: readonly string[]): string {
  if (phrases.length === 0) return '(?!)';
  return `(?:${[...phrases]
    .sort((a, b) => b.length - a.length)
    .map(phrasePattern)
    .join('|')})`;
}

function phrasePattern(phrase: string): string {
  return phrase
    .normalize('NFC')
    .split(' ')
    .map((word) => (word === 'N' ? '\\p{N}+' : word.replace(SPECIAL, '\\$&')))
    .join('\\s+');
}

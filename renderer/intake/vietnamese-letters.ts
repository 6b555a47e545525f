const LETTER = /\p{L}/u;
/** A letter with its marks that Vietnamese writing knows, decomposed: vowels with Vietnamese marks, plain Latin, d with stroke. */
const KNOWN = /^(?:[aeiouy][\u0302\u0306\u031b]?[\u0300\u0301\u0303\u0309\u0323]?|[a-z]|[\u0110\u0111])$/i;

/** Share of a text's letters, 0–1, that Vietnamese does not use; 0 for a text without letters. */
export function foreignLetterShare(text: string): number {
  let letters = 0;
  let foreign = 0;
  for (const [cluster] of text.normalize('NFD').matchAll(/\P{M}\p{M}*/gu)) {
    if (!LETTER.test(cluster)) continue;
    letters += 1;
    if (!isKnown(cluster)) foreign += 1;
  }
  return letters === 0 ? 0 : foreign / letters;
}

/** Canonical order puts a dot below before a circumflex; both orders of two marks are the same letter. */
function isKnown(cluster: string): boolean {
  const [base = '', ...marks] = cluster;
  return KNOWN.test(cluster) || (marks.length === 2 && KNOWN.test(base + marks.toReversed().join('')));
}

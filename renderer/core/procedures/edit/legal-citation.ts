import { type Day, isWithin } from '../../calendar/day';
import type { Id } from '../../kernel/ids';
import type { LegalText } from '../../standards/legal-text';

/** How a cited text stands on a day. */
export type CitationState = 'in-force' | 'not-yet' | 'expired' | 'unlinked';

/** The legal text whose number a citation names, the longest number first; `null` when none does. */
export function citedText(citation: string, texts: Iterable<LegalText>): Id<'legalText'> | null {
  const wanted = normal(citation);
  let best: LegalText | null = null;
  for (const text of texts) {
    const number = normal(text.number);
    if (number === '' || (best !== null && number.length <= normal(best.number).length)) continue;
    const at = wanted.indexOf(number);
    const isWhole = at !== -1 && !isPart(wanted[at - 1]) && !isPart(wanted[at + number.length]);
    if (isWhole) best = text;
  }
  return best?.id ?? null;
}

/** How a cited legal text stands on `day`; a text that is not in the table is unlinked. */
export function citationState(text: LegalText | undefined, day: Day): CitationState {
  if (text === undefined) return 'unlinked';
  if (isWithin(day, text.from, text.to)) return 'in-force';
  return text.to !== null && day >= text.to ? 'expired' : 'not-yet';
}

function normal(text: string): string {
  return text
    .normalize('NFC')
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/[\u2010-\u2015]/g, '-');
}

function isPart(char: string | undefined): boolean {
  return char !== undefined && /[\d/-]/.test(char);
}

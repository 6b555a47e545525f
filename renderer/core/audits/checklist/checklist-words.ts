import type { Duration } from '../../calendar/duration';
import type { ChecklistItem, ProcedureTopic } from '../checklist-item';

/** Words of one kind of question. A sentence with a name in braces that has no value is left out. */
export interface QuestionWords {
  readonly question: readonly string[];
  readonly look: readonly string[];
  readonly requirement: readonly string[];
}

/** Templates of generated questions and what goes with them; edited without touching the program. */
export interface ChecklistWords {
  readonly step: QuestionWords;
  readonly topics: Readonly<Record<ProcedureTopic, QuestionWords>>;
  readonly clause: QuestionWords;
  readonly lastAudit: QuestionWords;
  /** A length of time; `{amount}` is its number. */
  readonly limits: Readonly<Record<Duration['kind'], string>>;
  /** Beginning of the short codes by source. */
  readonly codes: Readonly<Record<ChecklistItem['source']['type'], string>>;
}

/**
 * Fills the names in braces and joins the sentences; one that names an empty or unknown value is left out.
 * @param parts sentences such as `Done by {position}.`
 */
export function fillParts(parts: readonly string[], values: Readonly<Record<string, string>>): string {
  const filled = parts.flatMap((part) => {
    const names = [...part.matchAll(NAME)].map((match) => match[1] ?? '');
    if (names.some((name) => (values[name] ?? '').trim() === '')) return [];
    return [part.replace(NAME, (_, name: string) => (values[name] ?? '').trim())];
  });
  return filled.join(' ').normalize('NFC');
}

/** A duration in words, with a decimal comma; `''` where there are none for it. */
export function limitWords(duration: Duration, words: Pick<ChecklistWords, 'limits'>): string {
  const amount = 'amount' in duration ? String(duration.amount).replace('.', ',') : '';
  return words.limits[duration.kind].replace('{amount}', amount);
}

const NAME = /\{([a-z]+)\}/g;

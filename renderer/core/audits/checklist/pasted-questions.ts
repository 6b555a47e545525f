import { foldText } from '../../kernel/fold-text';
import { textKey } from '../../kernel/text-key';
import { parseTsv } from '../../procedures/edit/parse-tsv';
import type { BankQuestion } from '../bank-question';
import type { ItemWords } from '../checklist-item';

/** Why a pasted row is not taken. */
export type PastedProblem =
  | { readonly type: 'question-missing' }
  /** Stands in the bank already. */
  | { readonly type: 'question-exists' }
  /** Stands in an earlier pasted row, counted from 1. */
  | { readonly type: 'question-repeated'; readonly row: number }
  | { readonly type: 'clauses-unknown'; readonly clauses: readonly string[] };

/** A pasted row as it was understood. */
export interface PastedQuestion {
  /** From 1, a heading row counted. */
  readonly row: number;
  readonly words: ItemWords;
  readonly problem: PastedProblem | null;
}

type Column = 'ignored' | 'question' | 'look' | 'requirement' | 'clauses';

const order: readonly Column[] = ['question', 'look', 'requirement', 'clauses'];
const headings: readonly (readonly [RegExp, Column])[] = [
  [/^(tt|stt|so tt|no\.?|#)$/, 'ignored'],
  [/dieu khoan|^dieu$|clause/, 'clauses'],
  [/chuan muc|yeu cau(?!.*cau hoi)|can cu|requirement|criteria/, 'requirement'],
  [/can xem|^xem|tai lieu|ho so|look|document/, 'look'],
  [/cau hoi|noi dung|question/, 'question'],
];

/**
 * Reads questions copied from Excel or Word: question, what to look at, requirement, clauses, or the order that a heading row tells.
 * A leading column of running numbers is passed over.
 * @param bank questions that stand already, out of use ones too
 * @param known clause numbers of the edition
 */
export function readPastedQuestions(
  text: string,
  bank: Iterable<BankQuestion>,
  known: ReadonlySet<string>,
): readonly PastedQuestion[] {
  const rows = parseTsv(text);
  const heading = columnsOfHeading(rows[0] ?? []);
  const body = heading === null ? rows : rows.slice(1);
  const columns = heading ?? (isNumbered(body) ? ['ignored' as const, ...order] : order);
  const standing = new Set([...bank].map(({ question }) => textKey(question)));
  const earlier = new Map<string, number>();
  return body.map((cells, index) => {
    const row = index + (heading === null ? 1 : 2);
    const words = wordsOf(cells, columns);
    const key = textKey(words.question);
    const problem = problemOf(words, standing.has(key), earlier.get(key), known);
    if (key !== '' && !earlier.has(key)) earlier.set(key, row);
    return { row, words, problem };
  });
}

function problemOf(
  { question, clauses }: ItemWords,
  stands: boolean,
  earlier: number | undefined,
  known: ReadonlySet<string>,
): PastedProblem | null {
  if (question === '') return { type: 'question-missing' };
  if (stands) return { type: 'question-exists' };
  if (earlier !== undefined) return { type: 'question-repeated', row: earlier };
  const unknown = clauses.filter((clause) => !known.has(clause));
  return unknown.length === 0 ? null : { type: 'clauses-unknown', clauses: unknown };
}

function wordsOf(cells: readonly string[], columns: readonly Column[]): ItemWords {
  const cell = (wanted: Column) => cells.filter((text, at) => columns[at] === wanted && text !== '').join(' ');
  return {
    question: cell('question'),
    look: cell('look'),
    requirement: cell('requirement'),
    clauses: clausesIn(cell('clauses')),
  };
}

/** Clause numbers as people write them: separated by commas, semicolons or blanks, whatever stands before a number. */
function clausesIn(text: string): readonly string[] {
  const parts = text.split(/[,;\s]+/).map((part) => part.replace(/\.$/, ''));
  return [...new Set(parts.filter((part) => /\d/.test(part)))];
}

function columnsOfHeading(row: readonly string[]): readonly Column[] | null {
  const columns = row.map((cell) => {
    const folded = foldText(cell);
    return folded.length > 40 ? null : (headings.find(([pattern]) => pattern.test(folded))?.[1] ?? null);
  });
  const named = new Set(columns.filter((column) => column !== null && column !== 'ignored'));
  const isHeading =
    named.has('question') && (named.size >= 2 || row.length === 1) && row.every((cell) => !cell.includes('?'));
  return isHeading ? columns.map((column) => column ?? 'ignored') : null;
}

function isNumbered(rows: readonly (readonly string[])[]): boolean {
  const isOrdinal = ([first = '', ...rest]: readonly string[]) => rest.length > 0 && /^\d{0,3}[.)]?$/.test(first);
  return rows.some(([first = '']) => /\d/.test(first)) && rows.every(isOrdinal);
}

import { type PaperEntry, type PaperError, readPaper, readResult } from '../../../core/audits/answers/enter-paper';
import { resultWords } from '../../../core/audits/answers/result-words.data';
import { findByCode } from '../../../core/audits/answers/walk-items';
import type { ChecklistItem } from '../../../core/audits/checklist-item';
import { parseTsv } from '../../../core/procedures/edit/parse-tsv';

/** What was typed for one question. */
export interface TypedAnswer {
  readonly result: string;
  readonly words: string;
}

/** A line that was not taken into the table, kept until somebody looks at it. */
export interface UnreadLine {
  readonly text: string;
  readonly type: PaperError['type'] | 'typed-otherwise';
}

/** What is being entered from paper, by question, until it is stored. */
export interface PaperDraft {
  readonly rows: Readonly<Record<string, TypedAnswer>>;
  /** The line being typed. */
  readonly line: string;
  readonly unread: readonly UnreadLine[];
}

/** What a row of the table comes to. */
export type RowState =
  | { readonly type: 'blank' }
  /** Says what stands already. */
  | { readonly type: 'same' }
  | { readonly type: 'ready'; readonly entry: PaperEntry }
  | { readonly type: 'wrong'; readonly because: 'result-unknown' | 'result-missing' | 'answered-otherwise' };

/** Nothing typed. */
export const emptyDraft: PaperDraft = { rows: {}, line: '', unread: [] };

/** Reads what was typed for one question. */
export function readRow(item: ChecklistItem, typed: TypedAnswer | undefined): RowState {
  const words = (typed?.words ?? '').trim();
  if (typed === undefined || (typed.result.trim() === '' && words === '')) return { type: 'blank' };
  if (typed.result.trim() === '') return { type: 'wrong', because: 'result-missing' };
  const result = readResult(typed.result);
  if (result === null) return { type: 'wrong', because: 'result-unknown' };
  const stands = item.answer.result;
  if (stands !== 'not-assessed' && stands !== result) return { type: 'wrong', because: 'answered-otherwise' };
  const said = item.answer[result === 'not-applicable' ? 'reason' : 'note'].split('\n');
  if (stands === result && (words === '' || said.includes(words))) return { type: 'same' };
  return { type: 'ready', entry: { line: 1, itemId: item.id, result, words } };
}

/**
 * Takes typed or pasted lines into the table: `TT-09 2; words`, or cells copied from Excel in which a code comes before its result.
 * What cannot be read, or would replace what was typed otherwise, waits among the unread lines.
 */
export function takeLines(draft: PaperDraft, text: string, items: readonly ChecklistItem[]): PaperDraft {
  const { entries, errors } = readPaper(plainLines(text, items), items);
  const rows: Record<string, TypedAnswer> = { ...draft.rows };
  const lines = plainLines(text, items).split('\n');
  const unread: UnreadLine[] = errors.map(({ text: line, type }) => ({ text: line, type }));
  for (const { itemId, result, words, line } of entries) {
    const before = rows[itemId];
    const stands = before === undefined ? null : readResult(before.result);
    if (stands !== null && stands !== result) unread.push({ text: lines[line - 1] ?? '', type: 'typed-otherwise' });
    else rows[itemId] = { result: shortResult(result), words: words === '' ? (before?.words ?? '') : words };
  }
  return { ...draft, rows, unread: [...draft.unread, ...unread] };
}

/** The draft without the rows of these questions, which are stored now. */
export function withoutRows(draft: PaperDraft, itemIds: readonly string[]): PaperDraft {
  const stored = new Set(itemIds);
  return { ...draft, rows: Object.fromEntries(Object.entries(draft.rows).filter(([id]) => !stored.has(id))) };
}

/** The draft with one row changed; a row without text is let go. */
export function withRow(draft: PaperDraft, itemId: string, typed: TypedAnswer): PaperDraft {
  if (typed.result === '' && typed.words === '') return withoutRows(draft, [itemId]);
  return { ...draft, rows: { ...draft.rows, [itemId]: typed } };
}

/** True when nothing is typed at all. */
export function isEmptyDraft({ rows, line, unread }: PaperDraft): boolean {
  return line === '' && unread.length === 0 && Object.keys(rows).length === 0;
}

/** How a result is written in the table: its digit. */
function shortResult(result: PaperEntry['result']): string {
  return result === 'not-assessed' ? '' : (resultWords[result][0] ?? '');
}

/** Cells copied from Excel as lines: the code, the first cell after it that is a result, then what comes behind. */
function plainLines(text: string, items: readonly ChecklistItem[]): string {
  if (!text.includes('\t')) return text.replace(/\r\n?/g, '\n');
  return parseTsv(text)
    .map((cells) => {
      const codeAt = cells.findIndex((cell) => /\d/.test(cell) && findByCode(items, cell) !== null);
      if (codeAt === -1) return cells.filter((cell) => cell !== '').join(' ');
      const behind = cells.slice(codeAt + 1);
      const resultAt = behind.findIndex((cell) => readResult(cell) !== null);
      if (resultAt === -1) return [cells[codeAt], ...behind].filter((cell) => cell !== '').join(' ');
      const words = behind.slice(resultAt + 1).filter((cell) => cell !== '');
      return `${cells[codeAt]} ${behind[resultAt]}${words.length === 0 ? '' : `; ${words.join('; ')}`}`;
    })
    .join('\n');
}

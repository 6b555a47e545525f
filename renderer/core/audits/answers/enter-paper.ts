import { type ChangeSetDraft, updateChange } from '../../kernel/change';
import { foldText } from '../../kernel/fold-text';
import { err, ok, type Result } from '../../kernel/result';
import type { Answer, ChecklistItem } from '../checklist-item';
import { type AuditAct, auditDetail, liveItems } from '../lifecycle/audit-act';
import { stateRefusal } from '../lifecycle/audit-guards';
import type { AnswerError } from './answer-error';
import { withResult } from './answer-rules';
import { resultWords } from './result-words.data';
import { findByCode } from './walk-items';

/** One result read from the paper version. */
export interface PaperEntry {
  /** From 1. */
  readonly line: number;
  readonly itemId: ChecklistItem['id'];
  readonly result: Answer['result'];
  /** Words after a semicolon: the reason of "not applicable", else the note. */
  readonly words: string;
}

/** A line that was not understood or would overwrite something. */
export interface PaperError {
  readonly line: number;
  readonly text: string;
  readonly type: 'code-unknown' | 'result-unknown' | 'repeated' | 'answered-otherwise';
}

/** What was read from lines such as `TT-09 2; words`. */
export interface PaperReading {
  readonly entries: readonly PaperEntry[];
  readonly errors: readonly PaperError[];
}

/** Reads lines of code, result and, after a semicolon, words. Blank lines are passed over; an answer that stands is never overwritten. */
export function readPaper(text: string, items: readonly ChecklistItem[]): PaperReading {
  const entries: PaperEntry[] = [];
  const errors: PaperError[] = [];
  for (const [index, raw] of text
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .entries()) {
    if (raw.trim() === '') continue;
    const line = index + 1;
    const read = readLine(raw, liveItems({ items }));
    if (typeof read === 'string') errors.push({ line, text: raw.trim(), type: read });
    else if (entries.some(({ itemId }) => itemId === read.itemId))
      errors.push({ line, text: raw.trim(), type: 'repeated' });
    else entries.push({ line, ...read });
  }
  return { entries, errors };
}

/** A result as written, by digit or word; case, blanks and diacritics do not count. `null` when it is none. */
export function readResult(written: string): Answer['result'] | null {
  const key = foldText(written);
  const results = Object.keys(resultWords) as (keyof typeof resultWords)[];
  return results.find((result) => resultWords[result].includes(key)) ?? null;
}

/** Stores the results read from the paper in one change set, undoable; notes and reasons that stand are kept. */
export function enterPaper(act: AuditAct, entries: readonly PaperEntry[]): Result<ChangeSetDraft, AnswerError> {
  const refusal = stateRefusal('answer', act.audit);
  if (refusal !== null) return err(refusal);
  const changes: ChangeSetDraft['changes'][number][] = [];
  for (const { itemId, result, words } of entries) {
    const item = act.items.find(({ id }) => id === itemId);
    if (item === undefined) return err({ type: 'item-unknown', itemId });
    if (item.dropped) return err({ type: 'item-dropped', code: item.code });
    const stands = item.answer.result;
    if (stands !== 'not-assessed' && stands !== result) return err({ type: 'answered-otherwise', code: item.code });
    const answer = answerFrom(item.answer, result, words);
    const change = updateChange('checklistItem', item, { ...item, answer } as ChecklistItem);
    if (change === null) continue;
    const signed = { ...answer, answeredBy: act.recordedBy, answeredAt: act.now };
    changes.push(updateChange('checklistItem', item, { ...item, answer: signed } as ChecklistItem) ?? change);
  }
  if (changes.length === 0) return err({ type: 'nothing-changed' });
  const detail = { ...auditDetail(act.audit), count: changes.length };
  return ok({ intent: 'answer.enter-paper', detail, undoable: true, changes });
}

function readLine(raw: string, items: readonly ChecklistItem[]): Omit<PaperEntry, 'line'> | PaperError['type'] {
  const [head = '', ...rest] = raw.split(';');
  const parts = /^\s*(.*?\d+)(?:\s*[:=]\s*|\s+)(.+)$/.exec(head);
  const item = findByCode(items, parts?.[1] ?? head);
  if (item === null) return 'code-unknown';
  const result = readResult(parts?.[2] ?? '');
  if (result === null) return 'result-unknown';
  const stands = item.answer.result;
  if (stands !== 'not-assessed' && stands !== result) return 'answered-otherwise';
  return { itemId: item.id, result, words: rest.join(';').trim() };
}

function answerFrom(before: Answer, result: Answer['result'], words: string): Answer {
  const answer = withResult(before, result);
  const field = result === 'not-applicable' ? 'reason' : 'note';
  const lines = answer[field].split('\n');
  if (words === '' || lines.includes(words)) return answer;
  return { ...answer, [field]: answer[field].trim() === '' ? words : `${answer[field]}\n${words}` };
}

import type { Id } from '../../kernel/ids';
import type { AuditeeId } from '../auditee';
import type { Agreement, ChecklistItem } from '../checklist-item';
import { liveItems } from '../lifecycle/audit-act';
import { conformity, coverage, type Figures, figuresOf, type Share } from './figures';
import { type AuditItems, auditeeOf, itemsByAuditee, itemsByClause, itemsByProcedure } from './group-items';

/** A line of a table of the report. */
export interface ResultLine<Key> {
  readonly key: Key;
  readonly figures: Figures;
  readonly coverage: Share | null;
  readonly conformity: Share | null;
}

/** Tables and lists of the report of one audit. */
export interface AuditResults {
  readonly total: ResultLine<null>;
  readonly auditees: readonly ResultLine<AuditeeId | null>[];
  readonly clauses: readonly ResultLine<string>[];
  readonly procedures: readonly ResultLine<Id<'procedure'> | null>[];
  readonly strengths: readonly Strength[];
  readonly dissents: readonly Dissent[];
}

/** A good practice, in the auditor's words. */
export interface Strength {
  readonly itemId: Id<'checklistItem'>;
  readonly auditee: AuditeeId | null;
  readonly text: string;
}

/** A finding that the auditee does not share, as it is printed. */
export interface Dissent {
  readonly itemId: Id<'checklistItem'>;
  readonly auditee: AuditeeId | null;
  readonly statement: string;
  readonly said: Extract<Agreement, { readonly type: 'disagreed' }>;
}

/** Everything that the report computes from the answers; sums over the auditees are the totals. */
export function auditResults(of: AuditItems): AuditResults {
  return {
    total: lineOf(null, liveItems(of)),
    auditees: linesOf(itemsByAuditee(of)),
    clauses: linesOf(itemsByClause(of.items)),
    procedures: linesOf(itemsByProcedure(of.items)),
    strengths: strengths(of),
    dissents: dissents(of),
  };
}

/** Good practices by sitting, each in the words of its finding, else of its note, else of its question. */
export function strengths({ audit, items }: AuditItems): readonly Strength[] {
  return inOrder({ audit, items })
    .filter(({ answer }) => answer.grading === 'good-practice')
    .map((item) => ({ itemId: item.id, auditee: auditeeOf(item, audit), text: wordsOf(item) }));
}

/** Findings over which the auditee's disagreement is recorded, by sitting. */
export function dissents({ audit, items }: AuditItems): readonly Dissent[] {
  return inOrder({ audit, items }).flatMap((item) => {
    const { finding } = item;
    if (finding?.agreement.type !== 'disagreed') return [];
    const { statement, agreement } = finding;
    return [{ itemId: item.id, auditee: auditeeOf(item, audit), statement, said: agreement }];
  });
}

/** Questions without a result and without a reason for it: the report is refused while there is one. */
export function unassessedWithoutReason(items: readonly ChecklistItem[]): readonly ChecklistItem[] {
  return liveItems({ items }).filter(({ answer }) => answer.result === 'not-assessed' && answer.reason.trim() === '');
}

function linesOf<Key>(groups: ReadonlyMap<Key, readonly ChecklistItem[]>): readonly ResultLine<Key>[] {
  return [...groups].map(([key, items]) => lineOf(key, items));
}

function lineOf<Key>(key: Key, items: readonly ChecklistItem[]): ResultLine<Key> {
  const figures = figuresOf(items);
  return { key, figures, coverage: coverage(figures), conformity: conformity(figures) };
}

function inOrder(of: AuditItems): readonly ChecklistItem[] {
  return [...itemsByAuditee(of).values()].flat();
}

function wordsOf({ finding, answer, words }: ChecklistItem): string {
  return [finding?.statement ?? '', answer.note, words.question].map((text) => text.trim()).find(Boolean) ?? '';
}

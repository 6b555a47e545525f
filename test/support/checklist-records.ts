import type { BankQuestion } from '../../renderer/core/audits/bank-question';
import { checklistWords } from '../../renderer/core/audits/checklist/checklist-words.data';
import type { Generated } from '../../renderer/core/audits/checklist/generate-questions';
import type { ChecklistSources } from '../../renderer/core/audits/checklist/prepare-checklist';
import type { SittingChoice } from '../../renderer/core/audits/checklist/sitting-choice';
import type { ChecklistItem, ItemWords } from '../../renderer/core/audits/checklist-item';
import { applyChange, type ChangeSetDraft } from '../../renderer/core/kernel/change';
import { asId } from '../../renderer/core/kernel/ids';
import type { JsonObject } from '../../renderer/core/kernel/json';
import { emptyContent, type RevisionContent } from '../../renderer/core/procedures/content';
import { seedEditions } from '../../renderer/core/standards/seed-editions';
import { postalCase } from './postal-procedure';

/** A question of the bank for everybody. */
export function aBankQuestion(id: string, change: Partial<BankQuestion> = {}): BankQuestion {
  return {
    id: asId(id),
    source: 'own',
    question: `Câu ${id}?`,
    look: '',
    requirement: '',
    clauses: [],
    auditees: [],
    active: true,
    verified: true,
    ...change,
  };
}

/** Words that ask `question`. */
export function someWords(question: string, change: Partial<ItemWords> = {}): ItemWords {
  return { question, look: 'Sổ', requirement: 'QT', clauses: ['8.5'], ...change };
}

/** A generated question on a clause at the first sitting. */
export function aGenerated(clause: string, question = `Điều ${clause}?`): Generated {
  return { sittingId: 's1', source: { type: 'clause', clause }, words: someWords(question) };
}

/** Sources with the seeded edition and the given bank. */
export function someSources(
  bank: readonly BankQuestion[] = [],
  allItems: readonly ChecklistItem[] = [],
): ChecklistSources {
  const edition = seedEditions()[0];
  if (edition === undefined) throw new Error('no edition');
  return { words: checklistWords, edition, bank: new Map(bank.map((one) => [one.id, one])), allItems };
}

/** A choice of one clause at the first sitting. */
export function aChoice(change: Partial<SittingChoice> = {}): SittingChoice {
  return { sittingId: 's1', procedures: [], clauses: ['7.5'], questionIds: [], lastFindings: false, ...change };
}

/** Content of ten steps with a form and a record kept. */
export function postalContent(change: Partial<RevisionContent> = {}): RevisionContent {
  return {
    ...emptyContent('Cấp lại giấy phép bưu chính'),
    cases: [postalCase()],
    forms: [{ id: 'f1', code: 'BM-01', name: 'Phiếu kiểm soát' }],
    recordsKept: [{ id: 'r1', name: 'Hồ sơ giấy phép', place: 'Phòng BCVT', retention: '5 năm' }],
    ...change,
  };
}

/** The questions after a change set. */
export function itemsAfter(items: readonly ChecklistItem[], draft: ChangeSetDraft): readonly ChecklistItem[] {
  const records = new Map(items.map((item) => [item.id as string, item as unknown as JsonObject]));
  for (const change of draft.changes) {
    if (change.entity !== 'checklistItem') continue;
    const next = applyChange(records.get(change.id) ?? null, change);
    if (next === null) records.delete(change.id);
    else records.set(change.id, next);
  }
  return [...records.values()] as unknown as readonly ChecklistItem[];
}

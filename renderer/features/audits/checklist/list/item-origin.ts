import type { Audit } from '../../../../core/audits/audit';
import type { BankQuestion } from '../../../../core/audits/bank-question';
import type { ChecklistItem, ItemSource, ProcedureTopic } from '../../../../core/audits/checklist-item';
import { stepsOf } from '../../../../core/procedures/edit/step-order';
import type { Procedure } from '../../../../core/procedures/procedure';
import type { Revision } from '../../../../core/procedures/revision';

/** Where a question comes from, with what its words and link need; `null` parts are gone. */
export type ItemOrigin =
  | {
      readonly type: 'step' | 'procedure';
      readonly procedureId: string;
      readonly revisionId: string;
      readonly code: string;
      readonly revision: Revision | null;
      readonly topic: ProcedureTopic | null;
      /** Number within its case, from 1. */
      readonly step: number | null;
    }
  | { readonly type: 'clause'; readonly clause: string }
  | { readonly type: 'bank'; readonly questionId: string; readonly isOfList: boolean }
  | { readonly type: 'last-audit'; readonly itemId: string; readonly audit: Audit | null }
  | { readonly type: 'free' };

/** Records that tell where questions come from; a workspace fits. */
export interface OriginRecords {
  readonly procedure: ReadonlyMap<string, Procedure>;
  readonly revision: ReadonlyMap<string, Revision>;
  readonly bankQuestion: ReadonlyMap<string, BankQuestion>;
  readonly checklistItem: ReadonlyMap<string, ChecklistItem>;
  readonly audit: ReadonlyMap<string, Audit>;
}

/** Where a question comes from. */
export function originOf(source: ItemSource, records: OriginRecords): ItemOrigin {
  switch (source.type) {
    case 'step':
    case 'procedure': {
      const { procedureId, revisionId } = source;
      const revision = records.revision.get(revisionId) ?? null;
      const code = records.procedure.get(procedureId)?.code ?? '';
      const topic = source.type === 'procedure' ? source.topic : null;
      const step = source.type === 'step' ? stepNumber(revision, source.caseId, source.stepId) : null;
      return { type: source.type, procedureId, revisionId, code, revision, topic, step };
    }
    case 'bank':
      return { ...source, isOfList: records.bankQuestion.get(source.questionId)?.source === 'art-36' };
    case 'last-audit': {
      const auditId = records.checklistItem.get(source.itemId)?.auditId;
      return { ...source, audit: records.audit.get(auditId ?? '') ?? null };
    }
    default:
      return source;
  }
}

function stepNumber(revision: Revision | null, caseId: string, stepId: string): number | null {
  const one = revision?.content.cases.find(({ id }) => id === caseId);
  const at = one === undefined ? -1 : stepsOf(one).findIndex(({ id }) => id === stepId);
  return at === -1 ? null : at + 1;
}

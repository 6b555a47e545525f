import type { AuditSample } from '../audit-sample';
import type { Answer, ChecklistItem, Evidence, Grading } from '../checklist-item';

/** What an answer lacks; it is stored nevertheless and shown as incomplete. */
export type AnswerIssue =
  | { readonly type: 'not-assessed' }
  /** "Not applicable" needs a reason. */
  | { readonly type: 'reason-missing' }
  /** A nonconformity is major or minor. */
  | { readonly type: 'grading-missing' }
  | { readonly type: 'grading-unfit'; readonly grading: Grading }
  /** A nonconformity needs evidence of its own; "conform" may rest on a note or on the sampled dossiers. */
  | { readonly type: 'evidence-missing' };

/** Gradings that a result may have: major and minor for a nonconformity alone, the others beside any assessed result. */
export function gradingsFor(result: Answer['result']): readonly Grading[] {
  if (result === 'not-assessed') return [];
  const beside = ['observation', 'opportunity', 'good-practice'] as const;
  return result === 'nonconform' ? ['major', 'minor', ...beside] : beside;
}

/** The answer with another result; a grading that does not fit it is taken off, everything typed stays. */
export function withResult(answer: Answer, result: Answer['result']): Answer {
  const fits = answer.grading !== null && gradingsFor(result).includes(answer.grading);
  return { ...answer, result, grading: fits ? answer.grading : null };
}

/** What is still missing, in the order of the card; empty for a complete answer or one left out for a reason. */
export function answerIssues(item: ChecklistItem, samples: readonly AuditSample[]): readonly AnswerIssue[] {
  const { result, grading, reason, note, evidence } = item.answer;
  const unfit = grading !== null && !gradingsFor(result).includes(grading);
  const grades = unfit ? [{ type: 'grading-unfit', grading } as const] : [];
  const unexplained = reason.trim() === '';
  switch (result) {
    case 'not-assessed':
      return [...grades, ...(unexplained ? [{ type: 'not-assessed' } as const] : [])];
    case 'not-applicable':
      return [...grades, ...(unexplained ? [{ type: 'reason-missing' } as const] : [])];
    case 'nonconform': {
      const graded = grading === 'major' || grading === 'minor';
      return [
        ...(graded ? [] : [{ type: 'grading-missing' } as const]),
        ...(evidence.some(isSaid) ? [] : [{ type: 'evidence-missing' } as const]),
      ];
    }
    case 'conform': {
      const rests = evidence.some(isSaid) || note.trim() !== '' || inheritedEvidence(item, samples).length > 0;
      return [...grades, ...(rests ? [] : [{ type: 'evidence-missing' } as const])];
    }
  }
}

/** A piece of evidence that a "conform" takes over from a sampling sheet. */
export type InheritedEvidence = Omit<Extract<Evidence, { readonly type: 'dossier' }>, 'id'>;

/**
 * Dossiers that a "conform" rests on without naming them: those judged "conform" for the question, else, where the grid does not
 * judge it, all that the sitting sampled of its procedure. Other results inherit nothing.
 */
export function inheritedEvidence(item: ChecklistItem, samples: readonly AuditSample[]): readonly InheritedEvidence[] {
  if (item.answer.result !== 'conform') return [];
  const { source } = item;
  const procedureId = 'procedureId' in source ? source.procedureId : null;
  return samples
    .filter(({ auditId, sittingId }) => auditId === item.auditId && sittingId === item.sittingId)
    .filter((sample) => procedureId === null || sample.procedureId === procedureId)
    .flatMap((sample) => {
      const judged = sample.grid.filter(({ itemId }) => itemId === item.id);
      const fine = new Set(judged.filter(({ verdict }) => verdict === 'conform').map(({ dossierId }) => dossierId));
      return sample.dossiers
        .filter(({ id }) => judged.length === 0 || fine.has(id))
        .map(({ id }) => ({ type: 'dossier', sampleId: sample.id, dossierId: id }) as const);
    });
}

function isSaid(evidence: Evidence): boolean {
  return evidence.type !== 'text' || evidence.text.trim() !== '';
}

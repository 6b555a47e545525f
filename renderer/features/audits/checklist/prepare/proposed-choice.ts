import type { Sitting } from '../../../../core/audits/audit';
import { currentChoice } from '../../../../core/audits/checklist/current-choice';
import { type ChecklistSources, revisionToAudit } from '../../../../core/audits/checklist/prepare-checklist';
import { proposeChoice, type SittingChoice } from '../../../../core/audits/checklist/sitting-choice';
import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';

/** What the questions of a sitting come from now, else the proposal for it; what has nothing to ask from is left out. */
export function startingChoice(act: AuditAct, sitting: Sitting, sources: ChecklistSources): SittingChoice {
  return askable(act, currentChoice(act, sitting, sources) ?? proposeChoice(sitting, sources.bank.values()), sources);
}

/** The program's own proposal for a sitting, whatever stands. */
export function proposedChoice(act: AuditAct, sitting: Sitting, sources: ChecklistSources): SittingChoice {
  return askable(act, proposeChoice(sitting, sources.bank.values()), sources);
}

function askable(act: AuditAct, choice: SittingChoice, { edition, bank }: ChecklistSources): SittingChoice {
  const known = new Set(edition.clauses.map(({ number }) => number));
  return {
    ...choice,
    procedures: choice.procedures.filter(({ procedureId }) => revisionToAudit(act, procedureId) !== null),
    clauses: choice.clauses.filter((clause) => known.has(clause)),
    questionIds: choice.questionIds.filter((id) => bank.has(id)),
  };
}

import type { Id } from '../../kernel/ids';
import type { Sitting } from '../audit';
import type { BankQuestion } from '../bank-question';

/** What the auditor wants to be asked at one sitting. */
export interface SittingChoice {
  readonly sittingId: string;
  readonly procedures: readonly { readonly procedureId: Id<'procedure'>; readonly questions: number }[];
  readonly clauses: readonly string[];
  readonly questionIds: readonly Id<'bankQuestion'>[];
  /** Whether to come back to the nonconformities of the last audit of the auditee. */
  readonly lastFindings: boolean;
}

/** Questions on a procedure that are proposed. */
export const QUESTIONS_PER_PROCEDURE = 12;

/** Procedures of a sitting that are proposed at most. */
export const PROCEDURES_PER_SITTING = 3;

/** Proposal for a sitting: its first three procedures, its clauses, every active question for its auditee, the last findings. */
export function proposeChoice(sitting: Sitting, bank: Iterable<BankQuestion>): SittingChoice {
  return {
    sittingId: sitting.id,
    procedures: sitting.procedureIds
      .slice(0, PROCEDURES_PER_SITTING)
      .map((procedureId) => ({ procedureId, questions: QUESTIONS_PER_PROCEDURE })),
    clauses: sitting.clauses,
    questionIds: [...bank].filter((question) => isFor(question, sitting)).map(({ id }) => id),
    lastFindings: true,
  };
}

function isFor({ active, auditees }: BankQuestion, { auditee }: Sitting): boolean {
  return active && (auditees.length === 0 || (auditee !== null && auditees.includes(auditee)));
}

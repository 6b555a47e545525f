import { compareClauses } from '../../standards/seed-editions';
import type { AuditeeId } from '../auditee';
import type { ClausePart } from '../programme';
import { clauseProposals } from './clause-parts.data';

/** The proposed matrix for these auditees, by clause and then in the order of the auditees; to be edited before it is approved. */
export function proposedClauseParts(auditees: readonly AuditeeId[]): readonly ClausePart[] {
  return [...clauseProposals]
    .sort(([a], [b]) => compareClauses(a, b))
    .flatMap(([clause, leadership, isoCommittee, units]) =>
      auditees.flatMap((auditee) => {
        const part = auditee === 'leadership' ? leadership : auditee === 'iso-committee' ? isoCommittee : units;
        return part === null ? [] : [{ clause, auditee, part }];
      }),
    );
}

/** Whether auditing `audited` answers for `wanted`: the clause itself, or one above it such as 8.5 for 8.5.1. */
export function answersFor(audited: string, wanted: string): boolean {
  return audited === wanted || wanted.startsWith(`${audited}.`);
}

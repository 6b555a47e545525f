import type { AuditeeId } from '../../../../core/audits/auditee';
import type { AuditProgramme } from '../../../../core/audits/programme';
import { proposedClauseParts } from '../../../../core/audits/programme/proposed-clause-parts';
import { newProgramme } from '../../../../core/audits/programme/save-programme';
import type { Day } from '../../../../core/calendar/day';
import type { Words } from '../../../../strings/use-words';
import { withAuditees } from './auditees';

/** What the officer says of a new programme. */
export interface ProgrammeStart {
  readonly id: AuditProgramme['id'];
  readonly year: number;
  readonly auditees: readonly AuditeeId[];
  readonly from: Day | null;
  readonly to: Day | null;
  /** Programme whose texts and clauses are taken over, `null` for the proposed ones. */
  readonly model: AuditProgramme | null;
}

/** A new programme without slots: with the texts and clauses of a former one, or with proposed ones to be edited. */
export function firstProgramme(start: ProgrammeStart, words: Words<'programme'>): AuditProgramme {
  const { id, year, auditees, from, to, model } = start;
  const clauses =
    model === null
      ? proposedClauseParts(auditees)
      : withAuditees({ ...model, auditees: model.auditees.filter((one) => auditees.includes(one)) }, auditees).clauses;
  const texts =
    model === null
      ? {
          objectives: [words('proposed.objective1'), words('proposed.objective2')],
          scope: words('proposed.scope', { count: auditees.length }),
          criteria: [words('proposed.criterion1'), words('proposed.criterion2'), words('proposed.criterion3')],
          basis: [words('proposed.basis1')],
        }
      : { objectives: model.objectives, scope: model.scope, criteria: model.criteria, basis: model.basis };
  return {
    ...newProgramme(id, year, auditees, clauses),
    ...texts,
    cycle: { from: from ?? '', to: to ?? '' },
  };
}

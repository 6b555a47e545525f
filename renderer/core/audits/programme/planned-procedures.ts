import type { Day } from '../../calendar/day';
import type { Id } from '../../kernel/ids';
import type { OrgUnit } from '../../organisation/org-unit';
import type { Procedure } from '../../procedures/procedure';
import type { Revision } from '../../procedures/revision';
import { effectiveRevisionAt } from '../../procedures/revision-status';
import type { AuditeeId } from '../auditee';
import type { AuditProgramme } from '../programme';
import type { AuditedEntry } from './audit-history';

/** Open nonconformities, and how many of them came up before. */
export interface NonconformityCounts {
  readonly open: number;
  readonly repeated: number;
}

/** A procedure that may be sampled. */
export interface PlannedProcedure {
  readonly id: Id<'procedure'>;
  /** Who is audited on it, `null` when no auditee answers for it. */
  readonly auditee: AuditeeId | null;
  /** First day of the revision in force, when it began after the last audit or within the cycle; else `null`. */
  readonly changedOn: Day | null;
  readonly lastAudited: Day | null;
  readonly counts: NonconformityCounts;
}

/** Records that tell which procedures there are. */
export interface ProcedureTables {
  readonly procedure: ReadonlyMap<string, Procedure>;
  readonly revision: ReadonlyMap<string, Revision>;
  readonly orgUnit: ReadonlyMap<string, OrgUnit>;
}

/** No nonconformity at all. */
export const noCounts: NonconformityCounts = { open: 0, repeated: 0 };

/** Procedures in force on `day` with what decides how urgently each is sampled, by id. */
export function plannedProcedures(
  tables: ProcedureTables,
  programme: Pick<AuditProgramme, 'auditees' | 'cycle'>,
  history: readonly AuditedEntry[],
  counts: ReadonlyMap<string, NonconformityCounts>,
  day: Day,
): readonly PlannedProcedure[] {
  const revisions = Map.groupBy(tables.revision.values(), ({ procedureId }) => procedureId);
  const last = new Map<string, Day>();
  for (const { procedureIds, on } of history)
    for (const id of procedureIds) if (on > (last.get(id) ?? '')) last.set(id, on);
  return [...tables.procedure.values()]
    .flatMap((procedure) => {
      const revision = effectiveRevisionAt(revisions.get(procedure.id) ?? [], day);
      if (revision === null) return [];
      const audited = last.get(procedure.id) ?? null;
      const began = revision.effectiveFrom ?? '';
      return [
        {
          id: procedure.id,
          auditee: auditeeOf(procedure, programme.auditees, tables.orgUnit),
          changedOn: began > (audited ?? programme.cycle.from) ? began : null,
          lastAudited: audited,
          counts: counts.get(procedure.id) ?? noCounts,
        },
      ];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Who is audited on a procedure: the unit that owns it or the nearest one above; the ISO committee for system procedures of nobody. */
export function auditeeOf(
  { ownerUnitId, kind }: Procedure,
  auditees: readonly AuditeeId[],
  units: ReadonlyMap<string, OrgUnit>,
): AuditeeId | null {
  const seen = new Set<string>();
  for (let unit = ownerUnitId; unit !== null && !seen.has(unit); unit = units.get(unit)?.parentId ?? null) {
    if (auditees.includes(unit)) return unit;
    seen.add(unit);
  }
  return kind === 'system' && auditees.includes('iso-committee') ? 'iso-committee' : null;
}

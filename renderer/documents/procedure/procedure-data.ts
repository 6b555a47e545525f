import type { Day } from '../../core/calendar/day';
import type { Mapping } from '../../core/coverage/mapping';
import type { Agency } from '../../core/organisation/agency';
import type { OrgUnit } from '../../core/organisation/org-unit';
import type { Person } from '../../core/organisation/person';
import type { Attachment } from '../../core/packs/attachment';
import type { Procedure } from '../../core/procedures/procedure';
import type { IssuingDecision, Revision } from '../../core/procedures/revision';
import { compareRevisions } from '../../core/procedures/revision-order';
import type { AdministrativeProcedure } from '../../core/register/administrative-procedure';

/** Records that a procedure's document draws on, by id: any workspace state fits. */
export interface ProcedureRecords {
  readonly agency: ReadonlyMap<string, Agency>;
  readonly orgUnit: ReadonlyMap<string, OrgUnit>;
  readonly person: ReadonlyMap<string, Person>;
  readonly procedure: ReadonlyMap<string, Procedure>;
  readonly revision: ReadonlyMap<string, Revision>;
  readonly issuingDecision: ReadonlyMap<string, IssuingDecision>;
  readonly administrativeProcedure: ReadonlyMap<string, AdministrativeProcedure>;
  readonly mapping: ReadonlyMap<string, Mapping>;
  readonly attachment: ReadonlyMap<string, Attachment>;
}

/** Everything that one document says, gathered for one day. */
export interface ProcedureData {
  readonly day: Day;
  readonly agency: Agency;
  readonly procedure: Procedure;
  readonly revision: Revision;
  /** All revisions of the procedure in the order in which they replace each other. */
  readonly siblings: readonly Revision[];
  readonly decision: IssuingDecision | null;
  /** Administrative procedures mapped to it on the day, by code. */
  readonly served: readonly AdministrativeProcedure[];
  /** Files of the revision and of its decision, by name. */
  readonly files: readonly Attachment[];
  readonly records: ProcedureRecords;
}

/** Gathers what the document of one revision needs on `day`; `null` when the revision, its procedure or the agency is missing. */
export function procedureData(records: ProcedureRecords, revisionId: string, day: Day): ProcedureData | null {
  const revision = records.revision.get(revisionId);
  const procedure = revision === undefined ? undefined : records.procedure.get(revision.procedureId);
  const agency = [...records.agency.values()][0];
  if (revision === undefined || procedure === undefined || agency === undefined) return null;
  const owners = new Set<string>([revision.id, ...(revision.decisionId === null ? [] : [revision.decisionId])]);
  return {
    day,
    agency,
    procedure,
    revision,
    siblings: [...records.revision.values()].filter((one) => one.procedureId === procedure.id).sort(compareRevisions),
    decision: revision.decisionId === null ? null : (records.issuingDecision.get(revision.decisionId) ?? null),
    served: servedOn(records, procedure.id, day),
    files: [...records.attachment.values()]
      .filter((file) => owners.has(file.ownerId))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    records,
  };
}

function servedOn(records: ProcedureRecords, procedureId: string, day: Day): readonly AdministrativeProcedure[] {
  return [...records.mapping.values()]
    .filter((mapping) => mapping.procedureId === procedureId && mapping.from <= day && (mapping.to ?? '9') > day)
    .flatMap((mapping) => records.administrativeProcedure.get(mapping.administrativeProcedureId) ?? [])
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

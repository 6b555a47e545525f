import type { Audit } from '../core/audits/audit';
import type { AuditSample } from '../core/audits/audit-sample';
import type { AuditorProfile } from '../core/audits/auditor-profile';
import type { BankQuestion } from '../core/audits/bank-question';
import type { ChecklistItem } from '../core/audits/checklist-item';
import type { AuditProgramme } from '../core/audits/programme';
import type { CalendarYear } from '../core/calendar/calendar-year';
import type { Exclusion, Mapping, ReviewTask } from '../core/coverage/mapping';
import type { EntityName } from '../core/kernel/entities';
import type { Nonconformity } from '../core/nonconformities/nonconformity';
import type { Agency } from '../core/organisation/agency';
import type { OrgUnit, Position } from '../core/organisation/org-unit';
import type { Person } from '../core/organisation/person';
import type { Attachment } from '../core/packs/attachment';
import type { Procedure } from '../core/procedures/procedure';
import type { IssuingDecision, Revision } from '../core/procedures/revision';
import type { AdministrativeProcedure } from '../core/register/administrative-procedure';
import type { LegalText } from '../core/standards/legal-text';
import type { StandardEdition } from '../core/standards/standard-edition';

/** Type of the records of each entity. */
export interface RecordTypes {
  readonly agency: Agency;
  readonly orgUnit: OrgUnit;
  readonly position: Position;
  readonly person: Person;
  readonly calendarYear: CalendarYear;
  readonly standardEdition: StandardEdition;
  readonly legalText: LegalText;
  readonly administrativeProcedure: AdministrativeProcedure;
  readonly procedure: Procedure;
  readonly revision: Revision;
  readonly issuingDecision: IssuingDecision;
  readonly mapping: Mapping;
  readonly exclusion: Exclusion;
  readonly reviewTask: ReviewTask;
  readonly attachment: Attachment;
  readonly auditProgramme: AuditProgramme;
  readonly audit: Audit;
  readonly checklistItem: ChecklistItem;
  readonly auditSample: AuditSample;
  readonly auditorProfile: AuditorProfile;
  readonly bankQuestion: BankQuestion;
  readonly nonconformity: Nonconformity;
}

/** All records in memory, by entity and id. A new object after each committed change set; unchanged tables keep their identity. */
export type WorkspaceState = { readonly [E in EntityName]: ReadonlyMap<string, RecordTypes[E]> };

import type { Audit } from '../../core/audits/audit';
import type { AuditSample } from '../../core/audits/audit-sample';
import type { AuditorProfile } from '../../core/audits/auditor-profile';
import type { BankQuestion } from '../../core/audits/bank-question';
import type { ChecklistItem } from '../../core/audits/checklist-item';
import type { AuditProgramme } from '../../core/audits/programme';
import type { CalendarYear } from '../../core/calendar/calendar-year';
import type { Day } from '../../core/calendar/day';
import type { Nonconformity } from '../../core/nonconformities/nonconformity';
import { nonconformitiesOfAudit } from '../../core/nonconformities/nonconformity-links';
import type { Agency } from '../../core/organisation/agency';
import type { OrgUnit } from '../../core/organisation/org-unit';
import type { Person } from '../../core/organisation/person';
import type { Attachment } from '../../core/packs/attachment';
import type { Procedure } from '../../core/procedures/procedure';
import type { Revision } from '../../core/procedures/revision';
import type { LegalText } from '../../core/standards/legal-text';
import type { StandardEdition } from '../../core/standards/standard-edition';
import type { AuditLabels } from './audit-labels';

/** Records that the papers and workbooks of audits draw on, by id: any workspace state fits. */
export interface AuditRecords {
  readonly agency: ReadonlyMap<string, Agency>;
  readonly orgUnit: ReadonlyMap<string, OrgUnit>;
  readonly person: ReadonlyMap<string, Person>;
  readonly calendarYear: ReadonlyMap<string, CalendarYear>;
  readonly standardEdition: ReadonlyMap<string, StandardEdition>;
  readonly legalText: ReadonlyMap<string, LegalText>;
  readonly procedure: ReadonlyMap<string, Procedure>;
  readonly revision: ReadonlyMap<string, Revision>;
  readonly attachment: ReadonlyMap<string, Attachment>;
  readonly auditProgramme: ReadonlyMap<string, AuditProgramme>;
  readonly audit: ReadonlyMap<string, Audit>;
  readonly checklistItem: ReadonlyMap<string, ChecklistItem>;
  readonly auditSample: ReadonlyMap<string, AuditSample>;
  readonly auditorProfile: ReadonlyMap<string, AuditorProfile>;
  readonly bankQuestion: ReadonlyMap<string, BankQuestion>;
  readonly nonconformity: ReadonlyMap<string, Nonconformity>;
}

/** What every paper is told: the records, the day they are read on, and the words. */
export interface PaperContext {
  readonly records: AuditRecords;
  readonly agency: Agency;
  readonly day: Day;
  readonly labels: AuditLabels;
}

/** An audit with everything that belongs to it. */
export interface AuditData extends PaperContext {
  readonly audit: Audit;
  readonly programme: AuditProgramme | null;
  /** Questions of the audit, dropped ones too. */
  readonly items: readonly ChecklistItem[];
  readonly samples: readonly AuditSample[];
  /** All other audits. */
  readonly others: readonly Audit[];
  /** Nonconformities raised from it, by code. */
  readonly nonconformities: readonly Nonconformity[];
}

/** Gathers what papers need that are not about one audit; `null` without an agency. */
export function paperContext(records: AuditRecords, day: Day, labels: AuditLabels): PaperContext | null {
  const [agency] = records.agency.values();
  return agency === undefined ? null : { records, agency, day, labels };
}

/** Gathers everything about one audit; `null` when it or the agency is missing. */
export function auditData(records: AuditRecords, auditId: string, day: Day, labels: AuditLabels): AuditData | null {
  const context = paperContext(records, day, labels);
  const audit = records.audit.get(auditId);
  if (context === null || audit === undefined) return null;
  return {
    ...context,
    audit,
    programme: audit.programmeId === null ? null : (records.auditProgramme.get(audit.programmeId) ?? null),
    items: [...records.checklistItem.values()].filter((item) => item.auditId === audit.id),
    samples: [...records.auditSample.values()].filter((sample) => sample.auditId === audit.id),
    others: [...records.audit.values()].filter(({ id }) => id !== audit.id),
    nonconformities: nonconformitiesOfAudit(audit.id, records.nonconformity.values()),
  };
}

/** Questions of every audit, by audit. */
export function itemsByAudit({ checklistItem }: AuditRecords): ReadonlyMap<string, readonly ChecklistItem[]> {
  return Map.groupBy(checklistItem.values(), ({ auditId }) => auditId as string);
}

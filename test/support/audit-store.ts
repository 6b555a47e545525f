import type { Audit } from '../../renderer/core/audits/audit';
import type { BankQuestion } from '../../renderer/core/audits/bank-question';
import type { ChecklistItem } from '../../renderer/core/audits/checklist-item';
import { asId } from '../../renderer/core/kernel/ids';
import { seedEditions } from '../../renderer/core/standards/seed-editions';
import type { Store } from '../../renderer/data/store';
import { auditRecords } from './audit-lifecycle';
import { postalContent } from './checklist-records';
import { anApproved } from './lifecycle-records';
import { openTestStore } from './memory-store';
import { type StoredRecord, storeRecords } from './procedure-store';
import { testNow } from './render-screen';

/** What an audit's store holds besides the people, units and procedures of `auditRecords`. */
export interface AuditStoreParts {
  readonly audits?: readonly Audit[];
  readonly items?: readonly ChecklistItem[];
  readonly bank?: readonly BankQuestion[];
  readonly more?: readonly StoredRecord[];
}

/** A store with the records of `auditRecords`, whose procedure `qt-1` has ten steps, the editions of the standard, and these audits. */
export async function openAuditStore({
  audits = [],
  items = [],
  bank = [],
  more = [],
}: AuditStoreParts = {}): Promise<Store> {
  const store = await openTestStore({ nowMs: testNow });
  const revision = anApproved({
    id: asId('r1'),
    procedureId: asId('qt-1'),
    effectiveFrom: '2026-03-15',
    content: postalContent(),
  });
  const { person, orgUnit, procedure, auditorProfile } = auditRecords;
  await storeRecords(
    store,
    ...[...person.values()].map((one) => ['person', one] as const),
    ...[...orgUnit.values()].map((one) => ['orgUnit', one] as const),
    ...[...procedure.values()].map((one) => ['procedure', one] as const),
    ...[...auditorProfile.values()].map((one) => ['auditorProfile', one] as const),
    ['revision', revision],
    ...seedEditions().map((edition) => ['standardEdition', edition] as const),
    ...audits.map((audit) => ['audit', audit] as const),
    ...items.map((item) => ['checklistItem', item] as const),
    ...bank.map((question) => ['bankQuestion', question] as const),
    ...more,
  );
  return store;
}

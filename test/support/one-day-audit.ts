import type { Sitting } from '../../renderer/core/audits/audit';
import type { AuditeeId } from '../../renderer/core/audits/auditee';
import type { ChecklistItem } from '../../renderer/core/audits/checklist-item';
import { type AuditAct, actOnAudit } from '../../renderer/core/audits/lifecycle/audit-act';
import { saveAudit } from '../../renderer/core/audits/lifecycle/draft-audit';
import { approveAudit, notifyAuditees } from '../../renderer/core/audits/lifecycle/sign-audit';
import { startAudit } from '../../renderer/core/audits/lifecycle/start-audit';
import type { ChangeSetDraft } from '../../renderer/core/kernel/change';
import { asId } from '../../renderer/core/kernel/ids';
import type { Result } from '../../renderer/core/kernel/result';
import type { Store } from '../../renderer/data/store';
import { aMember, aNonconformItem, anAnswer, anAudit, anItem, aSigning, aSitting, auditIn } from './audit-lifecycle';
import { openTestStore, testId } from './memory-store';
import { storeRecords } from './procedure-store';
import { anAgency, unitIds } from './programme-records';
import { testNow } from './render-screen';

/** The audit of six units in one day. */
export const ONE_DAY = 'a1';

const day = '2026-04-23';
const auditees: readonly AuditeeId[] = ['leadership', ...unitIds(6).slice(1)];
/** The third auditor gets the own unit `u03`. */
const auditors = ['a01', 'a01', 'a03', 'a01', 'a02', 'a02'];
const hours = ['08:00', '09:00', '10:00', '13:30', '14:30', '15:30', '16:30'];
const sittings = auditees.map(
  (auditee, index): Sitting =>
    aSitting(`s${index + 1}`, {
      day,
      auditee,
      from: hours[index] ?? '',
      to: hours[index + 1] ?? '',
      clauses: index === 0 ? ['5', '6', '9.3'] : ['8.5'],
      procedureIds: [],
      auditorIds: [asId(auditors[index] ?? '')],
    }),
);
const overrides = [{ personId: asId<'person'>('a03'), warning: 'own-unit' as const, reason: 'Không còn người khác' }];

function question(code: string, sittingId: string, clause: string, change: Partial<ChecklistItem> = {}): ChecklistItem {
  const words = { question: `Câu ${code}?`, look: 'Sổ', requirement: 'QT-NV-12', clauses: [clause] };
  return anItem(code, { sittingId, code, words, answer: anAnswer('conform', { note: 'Xem sổ' }), ...change });
}

const answersOf: Readonly<Record<string, Partial<ChecklistItem>>> = {
  'U3-A': {
    source: { type: 'last-audit', itemId: asId('old') },
    answer: anAnswer('nonconform', {
      grading: 'minor',
      evidence: [{ id: 'e', type: 'text', text: 'Sổ theo dõi trang 12' }],
    }),
  },
  'U4-A': { answer: anAnswer('conform', { grading: 'observation', note: 'Ghi chậm một ngày' }) },
  'U5-A': { answer: anAnswer('conform', { grading: 'good-practice', note: 'Sổ điện tử dùng chung' }) },
  'U6-A': { answer: anAnswer('not-applicable', { reason: 'Không phát sinh' }) },
  'U6-B': { answer: anAnswer('not-assessed') },
};

/** Three questions to the leadership and two to each unit: one nonconform and not yet discussed, one of each other kind, one left out. */
const items: readonly ChecklistItem[] = [
  question('LD-1', 's1', '5.1'),
  question('LD-2', 's1', '6.2'),
  question('LD-3', 's1', '9.3.2'),
  ...[2, 3, 4, 5, 6].flatMap((place) => [
    question(`U${place}-A`, `s${place}`, '8.5', answersOf[`U${place}-A`]),
    question(`U${place}-B`, `s${place}`, '7.5', answersOf[`U${place}-B`]),
  ]),
];

/** What an act on the audit is told on a day. */
export function actOn(store: Store, today = day): AuditAct {
  const act = actOnAudit(store.state(), ONE_DAY, {
    recordedBy: 'clerk',
    today,
    now: `${today}T02:00:00.000Z`,
    newId: testId,
  });
  if (act === null) throw new Error('no audit');
  return act;
}

/** Stores what an act allows; throws its reason otherwise. */
export async function did(store: Store, result: Result<ChangeSetDraft, { readonly type: string }>): Promise<void> {
  if (!result.ok) throw new Error(result.error.type);
  const stored = await store.commit(result.value);
  if (!stored.ok) throw new Error(stored.error.type);
}

/** A store with the drafted audit: its third auditor sits with the own unit, no reason given; `u03` was audited the year before. */
export async function openDraftedDay(): Promise<Store> {
  const store = await openTestStore({ nowMs: testNow });
  const agency = anAgency(6, 3, 0);
  const people = [...agency.person.values(), aMember('head', null, 'approver'), aMember('clerk', null, 'secretary')];
  const team = ['a01', 'a02', 'a03'].map((id) => ({
    personId: asId<'person'>(id),
    part: id === 'a01' ? ('lead' as const) : ('auditor' as const),
  }));
  const last = auditIn('closed', {
    id: asId('last'),
    code: 'ĐG-00',
    sittings: [aSitting('l2', { day: '2025-04-23', auditee: asId<'orgUnit'>('u03') })],
  });
  const former = aNonconformItem('old', { auditId: asId('last'), sittingId: 'l2', code: 'CU-1' });
  await storeRecords(
    store,
    ...[...agency.orgUnit.values()].map((one) => ['orgUnit', one] as const),
    ...people.map((one) => ['person', one] as const),
    ...[...agency.auditorProfile.values()].map((one) => ['auditorProfile', one] as const),
    ['audit', anAudit({ from: day, to: day, sittings, team })],
    ['audit', last],
    ['checklistItem', former],
    ...items.map((one) => ['checklistItem', { ...one, answer: anAnswer('not-assessed') }] as const),
  );
  return store;
}

/** Gives the reason for the auditor in the own unit, approves, notifies and starts the audit, and answers its questions. */
export async function runDay(store: Store): Promise<void> {
  const signing = (who: string, signedOn: string) => aSigning(who, { signedOn, note: '' });
  const { audit } = actOn(store);
  const reasoned = audit.sittings.map((sitting) => (sitting.id === 's3' ? { ...sitting, overrides } : sitting));
  await did(store, saveAudit(actOn(store, '2026-04-10'), { ...audit, sittings: reasoned }));
  await did(store, approveAudit(actOn(store, '2026-04-10'), signing('head', '2026-04-10')));
  await did(store, notifyAuditees(actOn(store, '2026-04-13'), signing('clerk', '2026-04-13')));
  await did(store, startAudit(actOn(store), signing('a01', day)));
  await did(store, {
    ok: true,
    value: {
      intent: 'answer.enter-paper',
      detail: { code: '', count: items.length },
      undoable: true,
      changes: items.map(({ id, answer }) => ({
        op: 'update' as const,
        entity: 'checklistItem' as const,
        id,
        set: { answer: JSON.parse(JSON.stringify(answer)) },
        unset: [],
      })),
    },
  });
}

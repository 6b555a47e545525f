import type { Audit, AuditEvent, AuditState, Sitting } from '../../renderer/core/audits/audit';
import type { AuditorProfile } from '../../renderer/core/audits/auditor-profile';
import type { ChecklistItem } from '../../renderer/core/audits/checklist-item';
import type { AuditAct, TeamRecords } from '../../renderer/core/audits/lifecycle/audit-act';
import { reportHash } from '../../renderer/core/audits/lifecycle/audit-report';
import type { Signing } from '../../renderer/core/audits/signature';
import { applyChange, type ChangeSetDraft } from '../../renderer/core/kernel/change';
import { asId } from '../../renderer/core/kernel/ids';
import type { JsonObject } from '../../renderer/core/kernel/json';
import type { OrgUnit } from '../../renderer/core/organisation/org-unit';
import type { Person, Role } from '../../renderer/core/organisation/person';
import { aProcedure, countingIds } from './coverage-records';
import { anApproved } from './lifecycle-records';

/** A unit right below the agency. */
export function aUnit(id: string, change: Partial<OrgUnit> = {}): OrgUnit {
  return {
    id: asId(id),
    parentId: null,
    names: [{ from: null, name: `Phòng ${id}`, shortName: id }],
    dissolvedOn: null,
    successorIds: [],
    order: 0,
    ...change,
  };
}

/** Somebody who holds a position in a unit since ever, `null` for nowhere. */
export function aMember(id: string, unit: string | null, ...roles: Role[]): Person {
  const holdings = unit === null ? [] : [{ title: 'Chuyên viên', unitId: asId<'orgUnit'>(unit), from: null, to: null }];
  return { id: asId(id), name: `Bà ${id}`, holdings, roles, outsideAgency: '', active: true };
}

/** Competence of 2025 and 2026. */
export function aProfile(personId: string, change: Partial<AuditorProfile> = {}): AuditorProfile {
  return {
    id: asId(`profile-${personId}`),
    personId: asId(personId),
    trainings: [],
    competentFrom: '2025-01-01',
    competentUntil: '2026-12-31',
    note: '',
    ...change,
  };
}

/** A head, a secretary, a lead and two auditors; units `van-phong`, `bcvt` and `bcxb`; `qt-1` of `bcvt` in force since 15/03/2026. */
export const auditRecords: TeamRecords = {
  person: byId([
    aMember('head', null, 'approver'),
    aMember('clerk', 'van-phong', 'secretary'),
    aMember('lead', 'van-phong', 'auditor'),
    aMember('one', 'bcvt', 'auditor'),
    aMember('two', 'bcxb', 'auditor'),
    aMember('viewer', 'bcxb', 'viewer'),
  ]),
  orgUnit: byId([aUnit('van-phong'), aUnit('bcvt'), aUnit('bcxb')]),
  procedure: byId([
    aProcedure('qt-1', { ownerUnitId: asId('bcvt') }),
    aProcedure('qt-2', { ownerUnitId: asId('bcxb') }),
  ]),
  revision: byId([anApproved({ id: asId('r1'), procedureId: asId('qt-1'), effectiveFrom: '2026-03-15' })]),
  auditorProfile: byId(['lead', 'one', 'two'].map((id) => aProfile(id))),
};

/** The records with some of their tables replaced or added to. */
export function withRecords(change: Partial<TeamRecords>): TeamRecords {
  return { ...auditRecords, ...change };
}

/** A sitting at `bcvt` on 23/04/2026, 08:30 to 10:00, by the auditor of another unit. */
export function aSitting(id: string, change: Partial<Sitting> = {}): Sitting {
  return {
    id,
    day: '2026-04-23',
    from: '08:30',
    to: '10:00',
    kind: 'auditee',
    auditee: asId<'orgUnit'>('bcvt'),
    subject: 'Giải quyết TTHC',
    clauses: ['8.5'],
    procedureIds: [asId('qt-1')],
    auditorIds: [asId('two')],
    representative: 'Trưởng phòng',
    overrides: [],
    ...change,
  };
}

/** A complete draft: lead, two auditors, two sittings, a month of April. */
export function anAudit(change: Partial<Audit> = {}): Audit {
  return {
    id: asId('a1'),
    code: 'ĐG-01',
    title: 'Đánh giá nội bộ đợt 1',
    programmeId: null,
    slotIds: [],
    objectives: ['Xác định sự phù hợp'],
    scope: 'Giải quyết TTHC',
    criteria: ['TCVN ISO 9001:2015'],
    combinedWith: '',
    from: '2026-04-23',
    to: '2026-04-24',
    team: [
      { personId: asId('lead'), part: 'lead' },
      { personId: asId('one'), part: 'auditor' },
      { personId: asId('two'), part: 'auditor' },
    ],
    sittings: [
      aSitting('s1'),
      aSitting('s2', {
        day: '2026-04-24',
        auditee: asId<'orgUnit'>('bcxb'),
        procedureIds: [],
        auditorIds: [asId('one')],
      }),
    ],
    state: 'drafted',
    postponedFrom: null,
    events: [],
    snapshot: null,
    report: null,
    ...change,
  };
}

/** A question of the sitting at `bcvt`, answered "conform". */
export function anItem(id: string, change: Partial<ChecklistItem> = {}): ChecklistItem {
  return {
    id: asId(id),
    auditId: asId('a1'),
    sittingId: 's1',
    order: 1,
    code: id.toUpperCase(),
    source: { type: 'free' },
    words: { question: 'Có sổ theo dõi không?', look: 'Sổ', requirement: 'QT-NV-01', clauses: ['8.5'] },
    generated: null,
    dropped: false,
    gone: false,
    answer: anAnswer('conform'),
    finding: null,
    ...change,
  };
}

/** An answer with nothing but its result. */
export function anAnswer(
  result: ChecklistItem['answer']['result'],
  change: Partial<ChecklistItem['answer']> = {},
): ChecklistItem['answer'] {
  return {
    result,
    grading: null,
    reason: '',
    note: '',
    evidence: [],
    answeredBy: null,
    answeredAt: null,
    ...change,
  };
}

/** A minor nonconformity with evidence of its own and its three parts, agreed by the auditee. */
export function aNonconformItem(id: string, change: Partial<ChecklistItem> = {}): ChecklistItem {
  return anItem(id, {
    answer: anAnswer('nonconform', { grading: 'minor', evidence: [{ id: 'e1', type: 'text', text: 'Sổ trang 12' }] }),
    finding: {
      requirement: 'QT-NV-01, bước 5',
      evidence: '2/3 hồ sơ mẫu',
      statement: 'Không ghi ngày giao',
      agreement: { type: 'agreed', by: 'Trưởng phòng', on: '2026-04-24' },
    },
    ...change,
  });
}

/** One answered question for each of the two sittings. */
export const answered: readonly ChecklistItem[] = [anItem('i1'), aNonconformItem('i2', { sittingId: 's2' })];

/** A signed act. */
export function anAuditEvent(type: AuditEvent['type'], signedOn: string, signedBy = 'lead'): AuditEvent {
  return {
    id: `${type}-${signedOn}`,
    type,
    signedBy: asId(signedBy),
    capacity: 'Trưởng đoàn',
    signedOn,
    recordedBy: asId('clerk'),
    recordedAt: `${signedOn}T08:00:00.000Z`,
    note: '',
  };
}

const approved = [anAuditEvent('approved', '2026-04-10', 'head')];
const notified = [...approved, anAuditEvent('notified', '2026-04-13', 'clerk')];
const started = [...notified, anAuditEvent('started', '2026-04-23')];
const agreed = [...started, anAuditEvent('findings-agreed', '2026-04-24')];
const reported = [...agreed, anAuditEvent('reported', '2026-05-04')];
const followed = [...reported, anAuditEvent('followed-up', '2026-05-20')];

const snapshot: Audit['snapshot'] = { at: '2026-04-23T01:00:00.000Z', revisions: [], team: [], itemIds: [asId('i1')] };
const conclusions = {
  number: null,
  date: null,
  strengths: [],
  limits: [],
  conclusions: 'Hệ thống phù hợp',
  recommendations: [],
  lockedHash: null,
};

/** The complete audit in each state, with the signatures that lead there. */
export function auditIn(state: AuditState, change: Partial<Audit> = {}): Audit {
  const parts: Readonly<Record<AuditState, Partial<Audit>>> = {
    drafted: {},
    approved: { events: approved },
    notified: { events: notified },
    running: { events: started, snapshot, report: conclusions },
    'findings-agreed': { events: agreed, snapshot, report: conclusions },
    reported: { events: reported, snapshot, report: conclusions },
    'follow-up': { events: followed, snapshot, report: conclusions },
    closed: { events: [...followed, anAuditEvent('closed', '2026-06-01')], snapshot, report: conclusions },
    postponed: { events: [...notified, anAuditEvent('postponed', '2026-04-20', 'head')], postponedFrom: 'notified' },
    cancelled: { events: [...notified, anAuditEvent('cancelled', '2026-04-20', 'head')] },
  };
  return anAudit({ state, ...parts[state], ...change });
}

/** What an act is told: recorded by the secretary on 30/06/2026 unless changed; a given report is locked as it stands. */
export function anAuditAct(audit: Audit, change: Partial<AuditAct> = {}): AuditAct {
  const act: AuditAct = {
    audit,
    others: [],
    items: answered,
    samples: [],
    records: auditRecords,
    recordedBy: asId('clerk'),
    today: '2026-06-30',
    now: '2026-06-30T02:00:00.000Z',
    newId: countingIds(),
    ...change,
  };
  const given = ['reported', 'follow-up', 'closed'].includes(audit.state) && audit.report !== null;
  if (!given || audit.report.lockedHash !== null) return act;
  return { ...act, audit: { ...audit, report: { ...audit.report, lockedHash: reportHash(act) } } };
}

/** A signature of 10/06/2026 with everything filled in. */
export function aSigning(signedBy: string, change: Partial<Signing> = {}): Signing {
  return { signedBy: asId(signedBy), capacity: 'Trưởng đoàn', signedOn: '2026-06-10', note: 'Lý do', ...change };
}

/** The audit after a change set that concerns it. */
export function auditAfter(audit: Audit, draft: ChangeSetDraft): Audit {
  let record: JsonObject | null = audit as unknown as JsonObject;
  for (const change of draft.changes) if (change.id === audit.id) record = applyChange(record, change);
  if (record === null) throw new Error('the audit is gone');
  return record as unknown as Audit;
}

/** Records by id. */
export function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

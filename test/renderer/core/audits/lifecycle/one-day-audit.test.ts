import { describe, expect, it } from 'vitest';
import type { Audit } from '../../../../../renderer/core/audits/audit';
import type { ChecklistItem } from '../../../../../renderer/core/audits/checklist-item';
import type { AuditAct } from '../../../../../renderer/core/audits/lifecycle/audit-act';
import { auditFromSlots } from '../../../../../renderer/core/audits/lifecycle/audit-from-slots';
import {
  closeAudit,
  emptyReport,
  giveReport,
  reportStanding,
  saveReport,
} from '../../../../../renderer/core/audits/lifecycle/audit-report';
import { saveAudit } from '../../../../../renderer/core/audits/lifecycle/draft-audit';
import {
  agreeFindings,
  approveAudit,
  followUpAudit,
  notifyAuditees,
} from '../../../../../renderer/core/audits/lifecycle/sign-audit';
import { startAudit } from '../../../../../renderer/core/audits/lifecycle/start-audit';
import { teamWarnings } from '../../../../../renderer/core/audits/lifecycle/team-warnings';
import { slotStatus } from '../../../../../renderer/core/audits/programme/slot-status';
import { seedCalendarYears } from '../../../../../renderer/core/calendar/calendar-years.data';
import { workingCalendar } from '../../../../../renderer/core/calendar/working-calendar';
import type { ChangeSetDraft } from '../../../../../renderer/core/kernel/change';
import { asId } from '../../../../../renderer/core/kernel/ids';
import type { Result } from '../../../../../renderer/core/kernel/result';
import {
  aMember,
  aNonconformItem,
  anAnswer,
  anAuditAct,
  anItem,
  aSigning,
  auditAfter,
  byId,
} from '../../../../support/audit-lifecycle';
import { reasonOf } from '../../../../support/lifecycle-records';
import { anAgency, aProgramme, aSlot, unitIds } from '../../../../support/programme-records';

const agency = anAgency(6, 3, 0);
const records = {
  ...agency,
  person: byId([...agency.person.values(), aMember('head', null, 'approver'), aMember('clerk', null, 'secretary')]),
};
const programme = { ...aProgramme(6), objectives: ['Mục tiêu'], scope: 'Toàn bộ', criteria: ['TCVN ISO 9001:2015'] };
/** The third auditor gets the own unit. */
const auditorOf = ['a02', 'a01', 'a03', 'a01', 'a02', 'a03'];
const slots = unitIds(6).map((unit, index) =>
  aSlot(`slot-${unit}`, unit, { auditorIds: [asId(auditorOf[index] ?? '')], clauses: ['8.5'] }),
);

/** An audit led on step by step; each act is recorded on the day it is signed. */
class Day {
  items: readonly ChecklistItem[] = [];

  constructor(public audit: Audit) {}

  act(today: string): AuditAct {
    return anAuditAct(this.audit, { records, items: this.items, today });
  }

  do(today: string, act: (act: AuditAct) => Result<ChangeSetDraft, { readonly type: string }>): string {
    const result = act(this.act(today));
    if (result.ok) this.audit = auditAfter(this.audit, result.value);
    return reasonOf(result);
  }
}

describe('an audit of six units in one day', () => {
  const head = {
    id: asId<'audit'>('a1'),
    code: 'ĐG-01',
    title: 'Đợt 1',
    leadId: asId<'person'>('a01'),
    day: '2026-04-23',
    opening: '',
    closing: '',
  };
  const ids = ['open', 's1', 's2', 's3', 's4', 's5', 's6', 'close'];
  let next = 0;
  const day = new Day(
    auditFromSlots(programme, slots, head, workingCalendar(seedCalendarYears), () => `${ids.length}-${next++}`),
  );
  const signing = (who: string, signedOn: string, note = '') => aSigning(who, { signedOn, note });
  const sittings = day.audit.sittings.filter(({ kind }) => kind === 'auditee');
  const own = sittings.find(({ auditee }) => auditee === 'u03');

  it('is held within the day, by three auditors who never sit twice at a time', () => {
    expect([day.audit.from, day.audit.to]).toEqual(['2026-04-23', '2026-04-23']);
    expect(sittings).toHaveLength(6);
  });

  it('is not approved while an auditor has the own unit without a reason', () => {
    expect(teamWarnings(day.audit, records)).toEqual([{ type: 'own-unit', personId: 'a03', sittingId: own?.id }]);
    expect(day.do('2026-04-10', (act) => approveAudit(act, signing('head', '2026-04-10')))).toBe('warnings-open');
    const overrides = [
      { personId: asId<'person'>('a03'), warning: 'own-unit' as const, reason: 'Không còn người khác' },
    ];
    const reasoned = day.audit.sittings.map((sitting) =>
      sitting.id === own?.id ? { ...sitting, overrides } : sitting,
    );
    expect(day.do('2026-04-10', (act) => saveAudit(act, { ...act.audit, sittings: reasoned }))).toBe('allowed');
    expect(day.do('2026-04-10', (act) => approveAudit(act, signing('head', '2026-04-10')))).toBe('allowed');
  });

  it('is notified and started with a question for each unit', () => {
    expect(day.do('2026-04-13', (act) => notifyAuditees(act, signing('clerk', '2026-04-13')))).toBe('allowed');
    expect(day.do('2026-04-23', (act) => startAudit(act, signing('a01', '2026-04-23')))).toBe('checklist-missing');
    day.items = sittings.map(({ id }, index) =>
      anItem(`i${index + 1}`, { sittingId: id, answer: anAnswer('not-assessed') }),
    );
    expect(day.do('2026-04-23', (act) => startAudit(act, signing('a01', '2026-04-23')))).toBe('allowed');
    expect(day.audit.snapshot?.itemIds).toHaveLength(6);
    expect(slots.map((slot) => slotStatus(2026, slot, [day.audit], '2026-04-23'))).toEqual(Array(6).fill('running'));
  });

  it('goes on over a disputed finding once the disagreement is recorded', () => {
    day.items = day.items.map((item, index) =>
      index === 2 ? aNonconformItem(item.id, { sittingId: item.sittingId }) : { ...item, answer: anAnswer('conform') },
    );
    const disputed = day.items[2];
    const finding = disputed?.finding;
    if (disputed === undefined || finding == null) throw new Error('no finding');
    const say = (agreement: typeof finding.agreement) =>
      day.items.map((item) => (item.id === disputed.id ? { ...item, finding: { ...finding, agreement } } : item));
    day.items = say({ type: 'not-asked' });
    expect(day.do('2026-04-23', (act) => agreeFindings(act, signing('a01', '2026-04-23')))).toBe('findings-open');
    day.items = say({ type: 'disagreed', by: 'Trưởng phòng', on: '2026-04-23', opinion: 'Đã bổ sung hồ sơ' });
    expect(day.do('2026-04-23', (act) => agreeFindings(act, signing('a01', '2026-04-23')))).toBe('allowed');
  });

  it('is reported, followed up and closed only after its nonconformity', () => {
    const words = { ...emptyReport(), conclusions: 'Hệ thống phù hợp, có hiệu lực' };
    expect(day.do('2026-05-04', (act) => giveReport(act, signing('a01', '2026-05-04')))).toBe('conclusions-missing');
    expect(day.do('2026-05-04', (act) => saveReport(act, words))).toBe('allowed');
    expect(day.do('2026-05-04', (act) => giveReport(act, signing('a01', '2026-05-04')))).toBe('allowed');
    expect(reportStanding(day.act('2026-05-04'))).toBe('final');
    expect(day.do('2026-05-20', (act) => followUpAudit(act, signing('a01', '2026-05-20')))).toBe('allowed');
    expect(day.do('2026-06-20', (act) => closeAudit(act, signing('head', '2026-06-20'), 1))).toBe(
      'nonconformities-open',
    );
    expect(day.do('2026-06-20', (act) => closeAudit(act, signing('head', '2026-06-20'), 0))).toBe('allowed');
    expect(day.audit.events.map(({ type }) => type)).toEqual([
      'approved',
      'notified',
      'started',
      'findings-agreed',
      'reported',
      'followed-up',
      'closed',
    ]);
    expect(slots.map((slot) => slotStatus(2026, slot, [day.audit], '2026-06-20'))).toEqual(Array(6).fill('done'));
    expect(day.audit.state).toBe('closed');
  });
});

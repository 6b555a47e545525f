import { describe, expect, it } from 'vitest';
import type { Sitting } from '../../../../../renderer/core/audits/audit';
import type { AuditeeId } from '../../../../../renderer/core/audits/auditee';
import type { ChecklistItem } from '../../../../../renderer/core/audits/checklist-item';
import { recordAgreement } from '../../../../../renderer/core/audits/findings/record-agreement';
import { writeFinding } from '../../../../../renderer/core/audits/findings/write-finding';
import type { AuditAct } from '../../../../../renderer/core/audits/lifecycle/audit-act';
import {
  emptyReport,
  giveReport,
  reportStanding,
  saveReport,
} from '../../../../../renderer/core/audits/lifecycle/audit-report';
import { saveAudit } from '../../../../../renderer/core/audits/lifecycle/draft-audit';
import { agreeFindings, approveAudit, notifyAuditees } from '../../../../../renderer/core/audits/lifecycle/sign-audit';
import { startAudit } from '../../../../../renderer/core/audits/lifecycle/start-audit';
import { auditResults, unassessedWithoutReason } from '../../../../../renderer/core/audits/results/audit-results';
import { compareAudits } from '../../../../../renderer/core/audits/results/compare-audits';
import { coveredCells, isCovered } from '../../../../../renderer/core/audits/results/covered-cells';
import { earlierFindings } from '../../../../../renderer/core/audits/results/earlier-findings';
import { applyChange, type ChangeSetDraft } from '../../../../../renderer/core/kernel/change';
import { asId } from '../../../../../renderer/core/kernel/ids';
import type { JsonObject } from '../../../../../renderer/core/kernel/json';
import type { Result } from '../../../../../renderer/core/kernel/result';
import type { Nonconformity } from '../../../../../renderer/core/nonconformities/nonconformity';
import { itemOf } from '../../../../../renderer/core/nonconformities/nonconformity-links';
import { raiseNonconformities } from '../../../../../renderer/core/nonconformities/raise-nonconformities';
import { staleParts } from '../../../../../renderer/core/nonconformities/stale-parts';
import {
  aMember,
  aNonconformItem,
  anAnswer,
  anAudit,
  anAuditAct,
  anItem,
  aSigning,
  aSitting,
  auditAfter,
  auditIn,
  byId,
} from '../../../../support/audit-lifecycle';
import { accepted, reasonOf } from '../../../../support/lifecycle-records';
import { anAgency, unitIds } from '../../../../support/programme-records';

const day = '2026-04-23';
const agency = anAgency(6, 3, 0);
const records = {
  ...agency,
  person: byId([...agency.person.values(), aMember('head', null, 'approver'), aMember('clerk', null, 'secretary')]),
};
/** The leadership and five units; the third auditor gets the own unit `u03`. */
const auditees: readonly AuditeeId[] = ['leadership', ...unitIds(6).slice(1)];
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
const own = sittings[2];
const question = (id: string, sittingId: string, clause: string, change: Partial<ChecklistItem> = {}) =>
  anItem(id, {
    sittingId,
    words: { ...anItem('x').words, clauses: [clause] },
    answer: anAnswer('not-assessed'),
    ...change,
  });
const last = {
  audit: auditIn('closed', {
    id: asId('last'),
    code: 'ĐG-00',
    sittings: [aSitting('l2', { day: '2025-04-23', auditee: asId<'orgUnit'>('u03') })],
  }),
  items: [aNonconformItem('old', { auditId: asId('last'), sittingId: 'l2' })],
};

/** Six units in one day, led on act by act; each is recorded on the day it is signed. */
class OneDay {
  audit = anAudit({
    from: day,
    to: day,
    sittings,
    team: ['a01', 'a02', 'a03'].map((id) => ({ personId: asId(id), part: id === 'a01' ? 'lead' : 'auditor' })),
  });
  items: readonly ChecklistItem[] = [
    question('lead-5', 's1', '5.1'),
    question('lead-6', 's1', '6.2'),
    question('lead-9', 's1', '9.3.2'),
    ...[2, 3, 4, 5, 6].flatMap((place) => [
      question(
        `u${place}-a`,
        `s${place}`,
        '8.5',
        place === 3 ? { source: { type: 'last-audit', itemId: asId('old') } } : {},
      ),
      question(`u${place}-b`, `s${place}`, '7.5'),
    ]),
  ];
  nonconformities: readonly Nonconformity[] = [];

  act(today = day): AuditAct {
    return anAuditAct(this.audit, { records, items: this.items, today, others: [last.audit] });
  }

  do(result: Result<ChangeSetDraft, { readonly type: string }>): string {
    if (!result.ok) return reasonOf(result);
    this.audit = auditAfter(this.audit, result.value);
    this.items = this.items.map((item) => {
      const change = result.value.changes.find(({ entity, id }) => entity === 'checklistItem' && id === item.id);
      const record = item as unknown as JsonObject;
      return change === undefined ? item : (applyChange(record, change) as unknown as ChecklistItem);
    });
    return 'allowed';
  }

  answer(id: string, answer: ChecklistItem['answer']): void {
    this.items = this.items.map((item) => (item.id === id ? { ...item, answer } : item));
  }
}

describe('the results of an audit of six units in one day', () => {
  const one = new OneDay();
  const signing = (who: string, signedOn = day) => aSigning(who, { signedOn, note: '' });

  it('begin with an approved audit, an auditor in the own unit only for a reason', () => {
    expect(one.do(approveAudit(one.act('2026-04-10'), signing('head', '2026-04-10')))).toBe('warnings-open');
    const overrides = [
      { personId: asId<'person'>('a03'), warning: 'own-unit' as const, reason: 'Không còn người khác' },
    ];
    const reasoned = sittings.map((sitting) => (sitting === own ? { ...sitting, overrides } : sitting));
    const act = one.act('2026-04-10');
    expect(one.do(saveAudit(act, { ...act.audit, sittings: reasoned }))).toBe('allowed');
    expect(one.do(approveAudit(one.act('2026-04-10'), signing('head', '2026-04-10')))).toBe('allowed');
    expect(one.do(notifyAuditees(one.act('2026-04-13'), signing('clerk', '2026-04-13')))).toBe('allowed');
    expect(one.do(startAudit(one.act(), signing('a01')))).toBe('allowed');
    expect(unassessedWithoutReason(one.items)).toHaveLength(13);
    expect(coveredCells(one)).toEqual([]);
  });

  it('take a finding in three parts and the disagreement over it', () => {
    for (const { id } of one.items) one.answer(id, anAnswer('conform'));
    const evidence = [{ id: 'e', type: 'text', text: 'Sổ trang 12' }] as const;
    one.answer('u3-a', anAnswer('nonconform', { grading: 'minor', evidence }));
    one.answer('u4-a', anAnswer('conform', { grading: 'observation' }));
    one.answer('u5-a', anAnswer('conform', { grading: 'good-practice', note: 'Sổ điện tử dùng chung' }));
    one.answer('u6-a', anAnswer('not-applicable', { reason: 'Không phát sinh' }));
    one.answer('u6-b', anAnswer('not-assessed'));
    const parts = { requirement: 'QT-NV-12', evidence: '2/3 hồ sơ mẫu', statement: 'Không ghi ngày giao' };
    expect(one.do(agreeFindings(one.act(), signing('a01')))).toBe('findings-open');
    expect(one.do(writeFinding(one.act(), 'u3-a', parts))).toBe('allowed');
    expect(one.do(agreeFindings(one.act(), signing('a01')))).toBe('findings-open');
    const said = { type: 'disagreed', by: 'Trưởng phòng', on: day, opinion: 'Đã bổ sung hồ sơ' } as const;
    expect(one.do(recordAgreement(one.act(), 'u3-a', said))).toBe('allowed');
    expect(auditResults(one).dissents).toEqual([
      { itemId: 'u3-a', auditee: 'u03', statement: 'Không ghi ngày giao', said },
    ]);
  });

  it('refuse the report while a question is left without a reason', () => {
    const open = () => unassessedWithoutReason(one.items).map(({ id }) => id);
    expect(open()).toEqual(['u6-b']);
    one.answer('u6-b', anAnswer('not-assessed', { reason: 'Mất điện' }));
    expect(open()).toEqual([]);
    const words = { ...emptyReport(), conclusions: 'Hệ thống phù hợp, có hiệu lực' };
    expect(one.do(saveReport(one.act(), words))).toBe('allowed');
    expect(one.do(agreeFindings(one.act(), signing('a01')))).toBe('allowed');
    expect(one.do(giveReport(one.act('2026-05-04'), signing('a01', '2026-05-04')))).toBe('allowed');
    expect(reportStanding(one.act('2026-05-04'))).toBe('final');
  });

  it('are figures by unit that add up, the disagreement among them', () => {
    const { total, auditees: lines, strengths, dissents } = auditResults(one);
    expect(total.figures).toMatchObject({ inScope: 13, assessed: 12, notApplicable: 1, conform: 10, minor: 1 });
    expect(total.figures).toMatchObject({ major: 0, observations: 1, goodPractices: 1, opportunities: 0 });
    expect([total.coverage, total.conformity]).toEqual([
      { part: 12, whole: 13 },
      { part: 10, whole: 11 },
    ]);
    expect(lines.map(({ key, conformity }) => [key, conformity?.part, conformity?.whole])).toEqual([
      ['leadership', 3, 3],
      ['u02', 2, 2],
      ['u03', 1, 2],
      ['u04', 2, 2],
      ['u05', 2, 2],
      ['u06', undefined, undefined],
    ]);
    expect(strengths.map(({ auditee, text }) => [auditee, text])).toEqual([['u05', 'Sổ điện tử dùng chung']]);
    expect(dissents).toHaveLength(1);
  });

  it('cover the leadership for clauses 5, 6 and 9.3, and the last unit for nothing', () => {
    const cells = coveredCells(one);
    for (const clause of ['5', '6', '9.3']) expect(isCovered(cells, 'leadership', clause)).toBe(true);
    expect(isCovered(cells, 'leadership', '8.5')).toBe(false);
    expect(cells.filter(({ auditee }) => auditee === 'u06')).toEqual([]);
  });

  it('follow up the last audit and compare with it', () => {
    const items = new Map([['last', last.items]]);
    expect(earlierFindings(one, [last.audit], items)).toEqual([
      { itemId: 'old', auditId: 'last', auditee: 'u03', checkedBy: 'u3-a', outcome: 'nonconform', carried: 1 },
    ]);
    const compared = compareAudits(one, [last.audit], items).filter(({ auditee }) => auditee === 'u03');
    expect(compared.map(({ clause, trend }) => [clause, trend])).toEqual([
      ['8.5', 'same'],
      ['7.5', 'new'],
    ]);
  });

  it('give one nonconformity, which stays and is out of date when the answer changes', () => {
    const act = () => ({ ...one.act('2026-05-05'), nonconformities: one.nonconformities, pattern: 'KPH-{yyyy}-{nn}' });
    one.nonconformities = accepted(raiseNonconformities(act())).changes.flatMap((change) =>
      change.op === 'create' ? [change.record as unknown as Nonconformity] : [],
    );
    expect(one.nonconformities.map(({ code, auditee }) => [code, auditee])).toEqual([['KPH-2026-01', 'u03']]);
    expect(reasonOf(raiseNonconformities(act()))).toBe('nothing-changed');
    const [nonconformity] = one.nonconformities;
    if (nonconformity === undefined) throw new Error('nothing raised');
    expect(staleParts(nonconformity, itemOf(nonconformity, byId(one.items)))).toEqual([]);
    one.answer('u3-a', anAnswer('conform'));
    expect(staleParts(nonconformity, itemOf(nonconformity, byId(one.items)))).toEqual(['result']);
    expect(reportStanding(one.act('2026-05-05'))).toBe('altered');
    expect(reasonOf(raiseNonconformities(act()))).toBe('nothing-changed');
  });
});

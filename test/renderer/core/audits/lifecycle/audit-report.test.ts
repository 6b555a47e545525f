import { describe, expect, it } from 'vitest';
import type { Audit } from '../../../../../renderer/core/audits/audit';
import {
  closeAudit,
  emptyReport,
  giveReport,
  recordReportNumber,
  reportHash,
  reportStanding,
  saveReport,
  withdrawReport,
} from '../../../../../renderer/core/audits/lifecycle/audit-report';
import {
  anAnswer,
  anAuditAct,
  anItem,
  answered,
  aSigning,
  auditAfter,
  auditIn,
} from '../../../../support/audit-lifecycle';
import { accepted, reasonOf } from '../../../../support/lifecycle-records';

const agreed = anAuditAct(auditIn('findings-agreed'));
const given = anAuditAct(auditIn('reported'));
const withReport = (audit: Audit, change: Partial<NonNullable<Audit['report']>>): Audit => ({
  ...audit,
  report: { ...(audit.report ?? emptyReport()), ...change },
});

describe('giving the report', () => {
  it('locks it with everything that it rests on', () => {
    const after = auditAfter(agreed.audit, accepted(giveReport(agreed, aSigning('lead'))));
    expect(after.state).toBe('reported');
    expect(after.report?.lockedHash).toMatch(/^[0-9a-f]{64}$/);
    expect(reportStanding({ ...agreed, audit: after })).toBe('final');
  });

  it('is refused while a question is unassessed without a reason', () => {
    const items = [...answered, anItem('open', { answer: anAnswer('not-assessed') })];
    expect(giveReport({ ...agreed, items }, aSigning('lead'))).toEqual({
      ok: false,
      error: { type: 'items-unassessed', itemIds: ['open'] },
    });
  });

  it('is signed by the lead', () => {
    expect(reasonOf(giveReport(agreed, aSigning('two')))).toBe('signatory-not-entitled');
    expect(reasonOf(giveReport(agreed, aSigning('head')))).toBe('signatory-not-entitled');
  });
});

describe('what a report may call itself', () => {
  it.each([
    ['running', 'draft'],
    ['findings-agreed', 'draft'],
    ['reported', 'final'],
    ['follow-up', 'final'],
    ['closed', 'final'],
  ] as const)('while the audit is %s: %s', (state, standing) => {
    expect(reportStanding(anAuditAct(auditIn(state)))).toBe(standing);
  });

  it('is never final by a stored state or mark alone, without the signature', () => {
    const unsigned = { ...given.audit, events: auditIn('findings-agreed').events };
    expect(reportStanding({ ...given, audit: unsigned })).toBe('draft');
    expect(reportStanding({ ...given, audit: withReport(unsigned, { lockedHash: 'f'.repeat(64) }) })).toBe('draft');
  });

  it('is altered as soon as anything below it differs', () => {
    const items = given.items.map((item, index) =>
      index === 0 ? { ...item, answer: anAnswer('not-applicable') } : item,
    );
    expect(reportStanding({ ...given, items })).toBe('altered');
    expect(reportStanding({ ...given, audit: withReport(given.audit, { conclusions: 'Khác' }) })).toBe('altered');
    expect(reportStanding({ ...given, audit: { ...given.audit, scope: 'Khác' } })).toBe('altered');
    expect(reportStanding({ ...given, audit: withReport(given.audit, { lockedHash: null }) })).toBe('altered');
  });

  it('is nothing where nobody wrote one', () => {
    expect(reportStanding(anAuditAct(auditIn('drafted')))).toBe('none');
  });

  it('does not depend on the order in which questions are read, nor on number and date', () => {
    expect(reportHash({ ...given, items: [...given.items].reverse() })).toBe(reportHash(given));
    const numbered = withReport(given.audit, { number: '12/BC', date: '2026-05-04' });
    expect(reportHash({ ...given, audit: numbered })).toBe(reportHash(given));
  });
});

describe('withdrawing the report', () => {
  const numbered = { ...given, audit: withReport(given.audit, { number: '12/BC', date: '2026-05-04' }) };
  const draft = accepted(withdrawReport(numbered, aSigning('lead')));
  const after = auditAfter(numbered.audit, draft);

  it('keeps its words and its reason, gives up its lock, number and date', () => {
    expect(after.state).toBe('findings-agreed');
    expect(after.report).toMatchObject({ conclusions: 'Hệ thống phù hợp', number: null, date: null, lockedHash: null });
    expect(after.events.at(-1)).toMatchObject({ type: 'report-withdrawn', note: 'Lý do' });
    expect(draft.detail).toMatchObject({ number: '12/BC', reason: 'Lý do' });
    expect(reportStanding({ ...given, audit: after })).toBe('withdrawn');
  });

  it('lets it be written and given again', () => {
    const rewritten = anAuditAct(after);
    const saved = auditAfter(after, accepted(saveReport(rewritten, { ...emptyReport(), conclusions: 'Kết luận mới' })));
    const again = auditAfter(saved, accepted(giveReport({ ...rewritten, audit: saved }, aSigning('lead'))));
    expect(reportStanding({ ...rewritten, audit: again })).toBe('final');
  });
});

describe('writing the report', () => {
  it('is undoable, and never locks by itself', () => {
    const act = anAuditAct(auditIn('running'));
    const draft = accepted(saveReport(act, { ...emptyReport(), conclusions: 'Mới', lockedHash: 'f'.repeat(64) }));
    expect(draft.undoable).toBe(true);
    expect(auditAfter(act.audit, draft).report?.lockedHash).toBeNull();
  });

  it.each([
    ['2026-05-32', 'date-missing'],
    ['2026-07-01', 'date-in-future'],
    ['2026-04-23', 'report-date-before-findings'],
    ['2026-04-24', 'allowed'],
  ])('with the date %s is %s', (date, reason) => {
    expect(reasonOf(saveReport(agreed, { ...emptyReport(), date }))).toBe(reason);
  });

  it('says so when nothing differs', () => {
    expect(reasonOf(saveReport(agreed, agreed.audit.report ?? emptyReport()))).toBe('nothing-changed');
  });
});

describe('number and date of the report', () => {
  it('may follow later, each on its own, without touching the lock', () => {
    const first = auditAfter(given.audit, accepted(recordReportNumber(given, ' 12/BC ', null)));
    const second = auditAfter(first, accepted(recordReportNumber({ ...given, audit: first }, null, '2026-05-04')));
    expect(second.report).toMatchObject({ number: '12/BC', date: '2026-05-04' });
    expect(reportStanding({ ...given, audit: second })).toBe('final');
  });

  it('are not replaced', () => {
    const audit = withReport(given.audit, { number: '12/BC', date: '2026-05-04' });
    const act = { ...given, audit };
    expect(recordReportNumber(act, '13/BC', null)).toEqual({
      ok: false,
      error: { type: 'number-recorded', number: '12/BC', date: '2026-05-04' },
    });
    expect(reasonOf(recordReportNumber(act, null, '2026-05-05'))).toBe('number-recorded');
    expect(reasonOf(recordReportNumber(act, '12/BC', '2026-05-04'))).toBe('nothing-changed');
    expect(reasonOf(recordReportNumber(act, ' ', null))).toBe('number-missing');
  });
});

describe('closing the audit', () => {
  const act = anAuditAct(auditIn('follow-up'));

  it('is refused while a nonconformity of it is open', () => {
    expect(closeAudit(act, aSigning('lead'), 2)).toEqual({
      ok: false,
      error: { type: 'nonconformities-open', count: 2 },
    });
    expect(reasonOf(closeAudit(act, aSigning('lead'), 0))).toBe('allowed');
  });

  it('is refused over a report that is not what was locked', () => {
    const audit = withReport(act.audit, { conclusions: 'Khác' });
    expect(reasonOf(closeAudit({ ...act, audit }, aSigning('lead'), 0))).toBe('report-altered');
  });
});

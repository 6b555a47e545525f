import { describe, expect, it } from 'vitest';
import type { Sitting } from '../../../../../renderer/core/audits/audit';
import { resumeAudit } from '../../../../../renderer/core/audits/lifecycle/resume-audit';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { anAudit, anAuditAct, aSigning, auditAfter, auditIn } from '../../../../support/audit-lifecycle';
import { accepted, reasonOf } from '../../../../support/lifecycle-records';

const audit = auditIn('postponed');
const moved = (change: Partial<Sitting> = {}) => ({
  from: '2026-07-01',
  to: '2026-07-03',
  sittings: audit.sittings.map((sitting, index) => ({ ...sitting, day: `2026-07-0${index + 1}`, ...change })),
});

describe('resuming a postponed audit', () => {
  it('goes on where it was broken off, on new days', () => {
    const after = auditAfter(audit, accepted(resumeAudit(anAuditAct(audit), aSigning('head'), moved())));
    expect(after).toMatchObject({ state: 'notified', postponedFrom: null, from: '2026-07-01', to: '2026-07-03' });
    expect(after.sittings.map(({ day }) => day)).toEqual(['2026-07-01', '2026-07-02']);
    expect(after.events.at(-1)?.type).toBe('resumed');
  });

  it('wants days that have not passed', () => {
    const days = { from: audit.from, to: audit.to, sittings: audit.sittings };
    expect(resumeAudit(anAuditAct(audit), aSigning('head'), days)).toEqual({
      ok: false,
      error: { type: 'sitting-in-past', sittingId: 's1', day: '2026-04-23' },
    });
  });

  it('of a running one keeps the sittings that were held', () => {
    const running = auditIn('postponed', { postponedFrom: 'running' });
    const days = { from: '2026-04-23', to: '2026-07-03', sittings: running.sittings };
    const after = auditAfter(running, accepted(resumeAudit(anAuditAct(running), aSigning('head'), days)));
    expect(after.state).toBe('running');
  });

  it('changes nobody who is audited, nor on what', () => {
    const other = moved({ auditee: asId<'orgUnit'>('van-phong') });
    expect(reasonOf(resumeAudit(anAuditAct(audit), aSigning('head'), other))).toBe('approval-binds');
  });

  it('meets what the auditors do elsewhere by then', () => {
    const elsewhere = anAudit({ id: asId('a2'), code: 'ĐG-02', ...moved() });
    expect(reasonOf(resumeAudit(anAuditAct(audit, { others: [elsewhere] }), aSigning('head'), moved()))).toBe(
      'sittings-overlap',
    );
  });

  it('judges competence on the new days', () => {
    const next = { ...moved(), from: '2027-01-04', to: '2027-01-05' };
    const sittings = next.sittings.map((sitting) => ({ ...sitting, day: '2027-01-04' }));
    const outcome = resumeAudit(anAuditAct(audit), aSigning('head'), { ...next, sittings });
    expect(reasonOf(outcome)).toBe('warnings-open');
  });
});

import { describe, expect, it } from 'vitest';
import type { Nonconformity } from '../../../../../renderer/core/nonconformities/nonconformity';
import { raiseNonconformities } from '../../../../../renderer/core/nonconformities/raise-nonconformities';
import { otherActs } from '../../../../../renderer/features/audits/audit/audit-acts';
import { helpFor } from '../../../../../renderer/features/audits/audit/gap-help';
import { closingCounts, nextStep, raisableNow } from '../../../../../renderer/features/audits/audit/next-step';
import { anAudit, anAuditAct, auditIn } from '../../../../support/audit-lifecycle';

const day = '2026-06-30';

function raised(): readonly Nonconformity[] {
  const act = anAuditAct(auditIn('follow-up'));
  const made = raiseNonconformities({ ...act, nonconformities: [], pattern: 'KPH-{yyyy}-{nn}' });
  if (!made.ok) throw new Error(made.error.type);
  return made.value.changes.flatMap((change) =>
    change.op === 'create' ? [change.record as unknown as Nonconformity] : [],
  );
}

describe('what comes next', () => {
  it('waits, before closing, for findings without a nonconformity, then for the open nonconformities', () => {
    const act = anAuditAct(auditIn('follow-up'));
    expect(nextStep(act, [], day)).toMatchObject({ act: 'closed', missing: [{ type: 'findings-to-raise', count: 1 }] });
    const all = raised();
    expect(closingCounts(act, all)).toEqual({ open: 1, toRaise: 0 });
    expect(nextStep(act, all, day)?.missing).toEqual([{ type: 'nonconformities-open', count: 1 }]);
  });

  it('offers raising only while the findings stand', () => {
    expect(raisableNow(anAuditAct(auditIn('running')), [])).toBe(0);
    expect(raisableNow(anAuditAct(auditIn('findings-agreed')), [])).toBe(1);
    expect(raisableNow(anAuditAct(auditIn('reported')), raised())).toBe(0);
  });
});

describe('the way to mend what is missing', () => {
  const audit = auditIn('drafted');
  it('opens the dialog that holds the field, or the screen', () => {
    expect(helpFor({ type: 'scope-missing' }, audit)).toEqual({ type: 'dialog', open: { kind: 'facts' } });
    expect(helpFor({ type: 'auditor-missing', sittingId: 's1' }, audit)).toEqual({
      type: 'dialog',
      open: { kind: 'sitting', sittingId: 's1' },
    });
    expect(helpFor({ type: 'checklist-missing', sittingIds: [] }, audit)).toEqual({
      type: 'screen',
      path: '/audits/a1/checklist',
    });
    expect(helpFor({ type: 'sittings-to-come', lastDay: day }, audit)).toBeNull();
  });

  it('changes a lead of an approved audit by a decision, and answers a closed question after a step back', () => {
    expect(helpFor({ type: 'lead-missing' }, audit)).toEqual({ type: 'dialog', open: { kind: 'team' } });
    expect(helpFor({ type: 'lead-missing' }, auditIn('approved'))).toMatchObject({ open: { act: 'team-changed' } });
    const unassessed = { type: 'items-unassessed', itemIds: [] } as const;
    expect(helpFor(unassessed, auditIn('running'))).toEqual({ type: 'screen', path: '/audits/a1/walk' });
    expect(helpFor(unassessed, auditIn('findings-agreed'))).toMatchObject({ open: { act: 'stepped-back' } });
  });
});

describe('acts beside the next one', () => {
  it('discard a draft that nobody signed, and cancel any other', () => {
    expect(otherActs(anAudit())).toEqual(['discard']);
    expect(otherActs({ ...anAudit(), events: auditIn('approved').events })).toEqual(['cancelled']);
    expect(otherActs(auditIn('notified'))).toEqual(['team-changed', 'postponed', 'stepped-back', 'cancelled']);
    expect(otherActs(auditIn('reported'))).toEqual(['report-withdrawn']);
    expect(otherActs(auditIn('closed'))).toEqual([]);
  });
});

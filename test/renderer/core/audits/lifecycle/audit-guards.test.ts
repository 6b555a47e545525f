import { describe, expect, it } from 'vitest';
import {
  approvalGaps,
  dateRefusal,
  isInTeam,
  reasonRefusal,
  signatureRefusal,
  stateRefusal,
  warningGaps,
} from '../../../../../renderer/core/audits/lifecycle/audit-guards';
import { asId } from '../../../../../renderer/core/kernel/ids';
import {
  anAudit,
  anAuditAct,
  anAuditEvent,
  aSigning,
  aSitting,
  auditIn,
  auditRecords,
} from '../../../../support/audit-lifecycle';

const act = anAuditAct(anAudit());

describe('guards of an audit', () => {
  it('tell what state was met and which ones are needed', () => {
    expect(stateRefusal('started', auditIn('approved'))).toEqual({
      type: 'not-in-state',
      state: 'approved',
      needs: ['notified'],
    });
    expect(stateRefusal('started', auditIn('notified'))).toBeNull();
  });

  it('want a reason in words, not in blanks', () => {
    expect(reasonRefusal('cancelled', aSigning('head', { note: '  ' }))).toEqual({ type: 'reason-missing' });
    expect(reasonRefusal('cancelled', aSigning('head'))).toBeNull();
    expect(reasonRefusal('approved', aSigning('head', { note: '' }))).toBeNull();
  });

  it('say who would be entitled to sign', () => {
    expect(signatureRefusal(act, 'report-withdrawn', aSigning('two'))).toEqual({
      type: 'signatory-not-entitled',
      signers: ['lead', 'approver'],
    });
  });

  it('judge the lead by the part in the team, not by a role', () => {
    expect(signatureRefusal(act, 'started', aSigning('lead'))).toBeNull();
    expect(signatureRefusal(act, 'started', aSigning('one'))?.type).toBe('signatory-not-entitled');
  });

  it('let nobody approve an audit that they carry out, though an observer may', () => {
    const team = (part: 'auditor' | 'observer') =>
      anAuditAct(anAudit({ team: [...anAudit().team, { personId: asId('head'), part }] }));
    expect(signatureRefusal(team('auditor'), 'approved', aSigning('head'))?.type).toBe('signatory-in-team');
    expect(signatureRefusal(team('observer'), 'approved', aSigning('head'))).toBeNull();
  });

  it('name the date that a signature would precede', () => {
    const signed = anAuditAct(anAudit({ events: [anAuditEvent('approved', '2026-06-05', 'head')] }));
    expect(dateRefusal(signed, '2026-06-04')).toEqual({ type: 'before-last-signature', lastSignedOn: '2026-06-05' });
    expect(dateRefusal(signed, '2026-06-05')).toBeNull();
  });

  it('know the lead and the auditors as those who judge', () => {
    expect(isInTeam(anAudit(), asId('lead'))).toBe(true);
    expect(isInTeam(anAudit({ team: [{ personId: asId('lead'), part: 'expert' }] }), asId('lead'))).toBe(false);
  });
});

describe('what an audit lacks for its approval', () => {
  it('is nothing when it is complete', () => {
    expect(approvalGaps(act)).toEqual([]);
    expect(warningGaps(act)).toEqual([]);
  });

  it.each([
    [{ title: ' ' }, 'title-missing'],
    [{ objectives: ['', ' '] }, 'objectives-missing'],
    [{ scope: '' }, 'scope-missing'],
    [{ criteria: [] }, 'criteria-missing'],
    [{ team: anAudit().team.filter(({ part }) => part !== 'lead') }, 'lead-missing'],
    [{ sittings: [] }, 'sittings-missing'],
    [{ sittings: [aSitting('s1', { kind: 'opening' })] }, 'sittings-missing'],
    [{ sittings: [aSitting('s1', { auditee: null })] }, 'auditee-missing'],
    [{ sittings: [aSitting('s1', { auditorIds: [] })] }, 'auditor-missing'],
    [{ sittings: [aSitting('s1', { auditorIds: [asId('one')] })] }, 'warnings-open'],
  ] as const)('with %j: %s', (change, gap) => {
    const gaps = approvalGaps({ audit: anAudit(change), records: auditRecords });
    expect(gaps.map(({ type }) => type)).toEqual([gap]);
  });

  it('is listed as a whole, in the order of the form', () => {
    const empty = anAudit({ title: '', objectives: [], scope: '', criteria: [], team: [], sittings: [] });
    expect(approvalGaps({ audit: empty, records: auditRecords }).map(({ type }) => type)).toEqual([
      'title-missing',
      'objectives-missing',
      'scope-missing',
      'criteria-missing',
      'lead-missing',
      'sittings-missing',
    ]);
  });
});

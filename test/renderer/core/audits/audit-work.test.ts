import { describe, expect, it } from 'vitest';
import type { Audit, AuditState } from '../../../../renderer/core/audits/audit';
import { auditWork } from '../../../../renderer/core/audits/audit-work';
import type { AuditorProfile } from '../../../../renderer/core/audits/auditor-profile';
import type { AuditProgramme } from '../../../../renderer/core/audits/programme';
import { anAudit, anAuditEvent, aProfile, byId } from '../../../support/audit-lifecycle';
import { aProgramme, aSlot } from '../../../support/programme-records';

interface Given {
  readonly programmes?: readonly AuditProgramme[];
  readonly audits?: readonly Audit[];
  readonly profiles?: readonly AuditorProfile[];
}

const approval = anAuditEvent('approved', '2026-01-05', 'head');
const work = ({ programmes = [], audits = [], profiles = [] }: Given, today: string) =>
  auditWork({ auditProgramme: byId(programmes), audit: byId(audits), auditorProfile: byId(profiles) }, today);
const brief = (given: Given, today: string) =>
  work(given, today).map(({ id, when, due, work: { type } }) => [type, id, when, due].join(' '));

describe('work on audits', () => {
  const slots = [
    aSlot('march', 'u01', { month: 3 }),
    aSlot('april', 'u02', { month: 4 }),
    aSlot('june', 'u01', { month: 6 }),
  ];
  const approved = aProgramme(2, { approval, slots });

  it('is nothing in a new workspace', () => {
    expect(brief({}, '2026-04-10')).toEqual([]);
  });

  it('is the approval of a programme of the running year that is still a draft, and not its slots', () => {
    const draft = aProgramme(2, { slots });
    expect(brief({ programmes: [draft] }, '2026-04-10')).toEqual(['programme pr now ']);
    expect(brief({ programmes: [draft] }, '2025-12-31')).toEqual([]);
  });

  it.each([
    ['2026-02-28', []],
    ['2026-03-01', ['slot march soon 2026-03-31']],
    ['2026-03-31', ['slot march now 2026-03-31', 'slot april soon 2026-04-30']],
    ['2026-04-01', ['slot march overdue 2026-03-31', 'slot april soon 2026-04-30']],
    ['2027-01-02', ['slot march overdue 2026-03-31', 'slot april overdue 2026-04-30', 'slot june overdue 2026-06-30']],
  ])('on %s are the slots that no audit carries out, also when the program was closed: %j', (today, expected) => {
    expect(brief({ programmes: [approved] }, today)).toEqual(expected);
  });

  it('is no slot that an audit carries out, but one whose audit was cancelled is not asked for again', () => {
    const carried = (state: AuditState) =>
      brief({ programmes: [approved], audits: [anAudit({ slotIds: ['march'], state })] }, '2026-04-01');
    expect(carried('drafted').some((line) => line.startsWith('slot march'))).toBe(false);
    expect(carried('cancelled').some((line) => line.startsWith('slot march'))).toBe(false);
    expect(carried('cancelled')).toContain('slot april soon 2026-04-30');
  });

  it.each([
    ['drafted', '2026-04-20', 'audit a1 soon 2026-04-23'],
    ['approved', '2026-04-23', 'audit a1 now 2026-04-23'],
    ['notified', '2026-04-24', 'audit a1 overdue 2026-04-23'],
    ['running', '2026-04-24', 'audit a1 now 2026-04-24'],
    ['running', '2026-04-25', 'audit a1 overdue 2026-04-24'],
    ['findings-agreed', '2026-05-25', 'audit a1 now '],
    ['reported', '2026-05-25', 'audit a1 now '],
    ['follow-up', '2026-05-25', 'audit a1 now '],
    ['postponed', '2026-05-25', 'audit a1 now '],
  ] as const)('is an audit that is %s, on %s', (state, today, expected) => {
    expect(brief({ audits: [anAudit({ state })] }, today)).toEqual([expected]);
  });

  it('is no audit that has ended, nor one that lies far ahead', () => {
    expect(brief({ audits: [anAudit({ state: 'closed' }), anAudit({ state: 'cancelled' })] }, '2026-06-01')).toEqual(
      [],
    );
    expect(brief({ audits: [anAudit()] }, '2026-03-01')).toEqual([]);
  });

  it('is the competence that is about to run out', () => {
    expect(brief({ profiles: [aProfile('one')] }, '2026-12-15')).toEqual(['competence profile-one soon 2026-12-31']);
    expect(brief({ profiles: [aProfile('one')] }, '2026-06-15')).toEqual([]);
  });

  it('comes in the order of its need', () => {
    const given = {
      programmes: [approved],
      audits: [anAudit({ slotIds: ['april'], state: 'running' })],
      profiles: [aProfile('one', { competentUntil: '2026-05-01' })],
    };
    expect(work(given, '2026-04-20').map(({ when }) => when)).toEqual(['overdue', 'soon', 'soon']);
  });
});

import { describe, expect, it } from 'vitest';
import type { Sitting, TeamWarning } from '../../../../../renderer/core/audits/audit';
import { approveAudit } from '../../../../../renderer/core/audits/lifecycle/sign-audit';
import { openWarnings, teamWarnings } from '../../../../../renderer/core/audits/lifecycle/team-warnings';
import { asId } from '../../../../../renderer/core/kernel/ids';
import {
  anAudit,
  anAuditAct,
  aProfile,
  aSigning,
  aSitting,
  auditRecords,
  byId,
  withRecords,
} from '../../../../support/audit-lifecycle';
import { anApproved, reasonOf } from '../../../../support/lifecycle-records';

const audit = (sitting: Partial<Sitting>, change: Parameters<typeof anAudit>[0] = {}) =>
  anAudit({ sittings: [aSitting('s1', sitting)], ...change });
const typesOf = (warnings: readonly TeamWarning[]) => warnings.map(({ type }) => type);

describe('warnings about who audits what', () => {
  it('are none for an independent and competent auditor', () => {
    expect(teamWarnings(audit({}), auditRecords)).toEqual([]);
  });

  it('name an auditor of the own unit, and the unit’s own procedure not a second time', () => {
    expect(teamWarnings(audit({ auditorIds: [asId('one')] }), auditRecords)).toEqual([
      { type: 'own-unit', personId: 'one', sittingId: 's1' },
    ]);
  });

  it('name the own procedure where it is audited at another unit', () => {
    const elsewhere = audit({ auditorIds: [asId('one')], auditee: asId<'orgUnit'>('bcxb') });
    expect(teamWarnings(elsewhere, auditRecords)).toEqual([
      { type: 'own-procedure', personId: 'one', sittingId: 's1', procedureId: 'qt-1' },
    ]);
  });

  it('name the author of the revision in force', () => {
    const revision = anApproved({ id: asId('r1'), procedureId: asId('qt-1'), effectiveFrom: '2026-03-15' });
    const events = revision.events.map((event) => ({ ...event, signedBy: asId<'person'>('two') }));
    const records = withRecords({ revision: byId([{ ...revision, events }]) });
    expect(typesOf(teamWarnings(audit({}), records))).toEqual(['own-procedure']);
  });

  it('are judged on the day of the sitting: competence that ends the day before has expired', () => {
    const records = (until: string) =>
      withRecords({ auditorProfile: byId([aProfile('two', { competentUntil: until })]) });
    expect(teamWarnings(audit({}), records('2026-04-23'))).toEqual([]);
    expect(teamWarnings(audit({}), records('2026-04-22'))).toEqual([
      { type: 'not-competent', personId: 'two', sittingId: 's1', expired: '2026-04-22' },
    ]);
  });

  it('name an auditor without any proof of competence, but not an expert', () => {
    const records = withRecords({ auditorProfile: new Map() });
    expect(teamWarnings(audit({}), records)).toEqual([
      { type: 'not-competent', personId: 'two', sittingId: 's1', expired: null },
    ]);
    expect(teamWarnings(audit({}, { team: [{ personId: asId('two'), part: 'expert' }] }), records)).toEqual([]);
  });

  it('do not concern meetings of the team', () => {
    expect(teamWarnings(audit({ kind: 'closing', auditorIds: [asId('one')] }), auditRecords)).toEqual([]);
  });
});

describe('going on over a warning', () => {
  const override = { personId: asId<'person'>('one'), warning: 'own-unit', reason: 'Chỉ còn một chuyên gia' } as const;
  const own = { auditorIds: [asId<'person'>('one')] };

  it.each([
    ['that warning of that person', [override], []],
    ['a reason of blanks', [{ ...override, reason: ' ' }], ['own-unit']],
    ['another warning', [{ ...override, warning: 'own-procedure' as const }], ['own-unit']],
    ['another person', [{ ...override, personId: asId<'person'>('two') }], ['own-unit']],
  ])('is silenced by %s: %j leaves %j', (_name, overrides, left) => {
    expect(typesOf(openWarnings(audit({ ...own, overrides }), auditRecords))).toEqual(left);
  });

  it('is silenced at that sitting alone', () => {
    const sittings = [
      aSitting('s1', { ...own, overrides: [override] }),
      aSitting('s2', { ...own, from: '13:30', to: '15:00' }),
    ];
    expect(openWarnings(anAudit({ sittings }), auditRecords)).toEqual([
      { type: 'own-unit', personId: 'one', sittingId: 's2' },
    ]);
  });

  it('is needed for the approval', () => {
    const approve = (overrides: Sitting['overrides']) =>
      approveAudit(anAuditAct(audit({ ...own, overrides })), aSigning('head'));
    expect(approve([])).toEqual({
      ok: false,
      error: { type: 'warnings-open', warnings: [{ type: 'own-unit', personId: 'one', sittingId: 's1' }] },
    });
    expect(reasonOf(approve([override]))).toBe('allowed');
  });
});

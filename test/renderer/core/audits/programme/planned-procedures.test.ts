import { describe, expect, it } from 'vitest';
import type { AuditeeId } from '../../../../../renderer/core/audits/auditee';
import {
  auditeeOf,
  noCounts,
  plannedProcedures,
} from '../../../../../renderer/core/audits/programme/planned-procedures';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { aUnit, byId } from '../../../../support/audit-lifecycle';
import { aProcedure } from '../../../../support/coverage-records';
import { anApproved } from '../../../../support/lifecycle-records';
import { anEntry } from '../../../../support/programme-records';

const units = byId([aUnit('so'), aUnit('phong', { parentId: asId('so') }), aUnit('to', { parentId: asId('phong') })]);
const programme = {
  auditees: ['iso-committee', asId<'orgUnit'>('phong')] as const,
  cycle: { from: '2026-01-01', to: '2026-12-31' },
};
const inForce = (id: string, from: string) =>
  anApproved({ id: asId(`r-${id}`), procedureId: asId(id), effectiveFrom: from });
const tables = {
  orgUnit: units,
  procedure: byId([
    aProcedure('a', { ownerUnitId: asId('phong') }),
    aProcedure('b', { ownerUnitId: asId('to') }),
    aProcedure('c', { ownerUnitId: asId('phong') }),
    aProcedure('d', { ownerUnitId: asId('phong') }),
  ]),
  revision: byId([inForce('a', '2024-01-01'), inForce('b', '2026-02-01'), inForce('c', '2026-09-01')]),
};

describe('procedures that may be sampled', () => {
  const planned = plannedProcedures(tables, programme, [], new Map([['a', { open: 2, repeated: 1 }]]), '2026-06-30');

  it('are those in force on the day', () => {
    expect(planned.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('bear the nonconformities given for them', () => {
    expect(planned.map(({ counts }) => counts)).toEqual([{ open: 2, repeated: 1 }, noCounts]);
  });

  it('count as changed when they took effect within the cycle, or after their last audit', () => {
    expect(planned.map(({ changedOn }) => changedOn)).toEqual([null, '2026-02-01']);
    const auditedOn = (on: string) =>
      plannedProcedures(
        tables,
        programme,
        [anEntry('phong', on, { procedureIds: [asId('b')] })],
        new Map(),
        '2026-06-30',
      );
    expect(auditedOn('2026-01-31')[1]).toMatchObject({ lastAudited: '2026-01-31', changedOn: '2026-02-01' });
    expect(auditedOn('2026-02-01')[1]).toMatchObject({ lastAudited: '2026-02-01', changedOn: null });
  });
});

describe('who is audited on a procedure', () => {
  const of = (
    owner: string | null,
    kind: 'system' | 'administrative',
    auditees: readonly AuditeeId[] = programme.auditees,
  ) => auditeeOf(aProcedure('x', { ownerUnitId: owner === null ? null : asId(owner), kind }), auditees, units);

  it('is the unit that owns it, or the nearest one above', () => {
    expect(of('phong', 'administrative')).toBe('phong');
    expect(of('to', 'administrative')).toBe('phong');
    expect(of('so', 'administrative')).toBeNull();
  });

  it('is the ISO committee for system procedures of nobody', () => {
    expect(of(null, 'system')).toBe('iso-committee');
    expect(of(null, 'administrative')).toBeNull();
    expect(of(null, 'system', [])).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { belongsTo, isBelow, ownGround } from '../../../../../renderer/core/audits/lifecycle/independence';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { aMember, aUnit, auditRecords, byId } from '../../../../support/audit-lifecycle';
import { aProcedure } from '../../../../support/coverage-records';
import { anApproved } from '../../../../support/lifecycle-records';

const day = '2026-04-23';
const units = byId([
  aUnit('so'),
  aUnit('phong', { parentId: asId('so') }),
  aUnit('to', { parentId: asId('phong') }),
  aUnit('khac', { parentId: asId('so') }),
  aUnit('cu', { parentId: asId('so'), dissolvedOn: '2026-01-01', successorIds: [asId('phong')] }),
]);

describe('whom somebody belongs to', () => {
  it.each([
    ['phong', 'phong', true],
    ['to', 'phong', true],
    ['to', 'so', true],
    ['phong', 'to', false],
    ['khac', 'phong', false],
    ['cu', 'phong', true],
    ['gone', 'phong', false],
  ])('somebody of "%s" belongs to "%s": %s', (unit, auditee, expected) => {
    expect(belongsTo(aMember('x', unit), asId<'orgUnit'>(auditee), units, day)).toBe(expected);
  });

  it('is judged by the positions held on that day', () => {
    const moved = {
      ...aMember('x', null),
      holdings: [
        { title: '', unitId: asId<'orgUnit'>('phong'), from: null, to: '2026-04-01' },
        { title: '', unitId: asId<'orgUnit'>('khac'), from: '2026-04-01', to: null },
      ],
    };
    expect(belongsTo(moved, asId<'orgUnit'>('phong'), units, '2026-03-31')).toBe(true);
    expect(belongsTo(moved, asId<'orgUnit'>('phong'), units, '2026-04-01')).toBe(false);
    expect(belongsTo(moved, asId<'orgUnit'>('khac'), units, '2026-04-01')).toBe(true);
  });

  it('follows a merger only from the day on which it took place', () => {
    expect(isBelow('cu', 'phong', units, '2025-12-31')).toBe(false);
    expect(isBelow('cu', 'phong', units, '2026-01-01')).toBe(true);
  });

  it('takes approvers for the leadership and secretaries for the ISO committee, but nobody from outside', () => {
    const head = aMember('x', null, 'approver');
    expect(belongsTo(head, 'leadership', units, day)).toBe(true);
    expect(belongsTo(head, 'iso-committee', units, day)).toBe(false);
    expect(belongsTo(aMember('x', null, 'secretary'), 'iso-committee', units, day)).toBe(true);
    expect(belongsTo({ ...head, outsideAgency: 'Sở khác' }, 'leadership', units, day)).toBe(false);
  });

  it('ends even where units go round in a circle', () => {
    const circle = byId([aUnit('a', { parentId: asId('b') }), aUnit('b', { parentId: asId('a') })]);
    expect(isBelow('a', 'c', circle, day)).toBe(false);
  });
});

describe('whose procedure it is', () => {
  const procedure = aProcedure('qt-1', { ownerUnitId: asId('bcvt') });
  const revision = anApproved({ id: asId('r1'), procedureId: procedure.id, effectiveFrom: '2026-03-15' });
  const ground = (id: string, unit: string | null, siblings = [revision], on = day) =>
    ownGround(aMember(id, unit), procedure, siblings, auditRecords.orgUnit, on);

  it('is its author’s and its approver’s, not its reviewer’s', () => {
    expect(ground('author', null)).toBe('signed');
    expect(ground('approver', null)).toBe('signed');
    expect(ground('reviewer', null)).toBeNull();
  });

  it('is judged by the revision in force on that day', () => {
    expect(ground('author', null, [revision], '2026-03-14')).toBeNull();
    const next = anApproved({
      id: asId('r2'),
      procedureId: procedure.id,
      issueNo: 2,
      effectiveFrom: '2026-04-01',
      events: [],
    });
    expect(ground('author', null, [revision, next])).toBeNull();
  });

  it('belongs to everybody of the unit that owns it', () => {
    expect(ground('x', 'bcvt')).toBe('unit');
    expect(ground('x', 'bcxb')).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { asId } from '../../../../renderer/core/kernel/ids';
import type { OrgUnit, Position } from '../../../../renderer/core/organisation/org-unit';
import type { Person } from '../../../../renderer/core/organisation/person';
import { removeUnit, savePosition, saveUnit } from '../../../../renderer/core/organisation/save-unit';

const unit = (id: string, name: string, parentId: string | null = null): OrgUnit => ({
  id: asId(id),
  parentId: parentId === null ? null : asId(parentId),
  names: [{ from: null, name, shortName: name }],
  dissolvedOn: null,
  successorIds: [],
  order: 1,
});
const root = unit('1', 'Sở');
const office = unit('2', 'Văn phòng Sở', '1');
const desk = unit('3', 'Tổ Một cửa', '2');
const units = [root, office, desk];
const position = (id: string, unitId: string | null, outsideBody = ''): Position => ({
  id: asId(id),
  name: 'Văn thư',
  unitId: unitId === null ? null : asId(unitId),
  outsideBody,
});

describe('saveUnit', () => {
  test('stores a new unit under another', () => {
    expect(saveUnit(units, unit('4', 'Thanh tra', '1'))).toMatchObject({
      ok: true,
      value: { changes: [{ op: 'create' }] },
    });
  });

  test('refuses a name that a living unit bears, and takes it once that unit is dissolved', () => {
    expect(saveUnit(units, unit('4', 'Văn phòng Sở'))).toEqual({
      ok: false,
      error: { type: 'name-taken', name: 'Văn phòng Sở' },
    });
    const dissolved = [root, { ...office, dissolvedOn: '2025-07-01' }, desk];
    expect(saveUnit(dissolved, unit('4', 'Văn phòng Sở')).ok).toBe(true);
  });

  test.each([
    ['itself', '1'],
    ['its child', '2'],
    ['its grandchild', '3'],
  ])('refuses to put a unit below %s', (_, parent) => {
    expect(saveUnit(units, { ...root, parentId: asId(parent) })).toEqual({
      ok: false,
      error: { type: 'own-descendant' },
    });
  });

  test('refuses an empty name and an empty change', () => {
    expect(saveUnit(units, unit('4', ' '))).toEqual({ ok: false, error: { type: 'name-missing' } });
    expect(saveUnit(units, office)).toEqual({ ok: false, error: { type: 'unchanged' } });
  });
});

describe('dated names of a unit', () => {
  const named = (...starts: readonly (string | null)[]): OrgUnit => ({
    ...unit('9', 'Tổ Tổng hợp'),
    names: starts.map((from, index) => ({ from, name: `Tên ${index}`, shortName: '' })),
  });

  test('start on days of their own', () => {
    expect(saveUnit(units, named(null, '2025-07-01')).ok).toBe(true);
    expect(saveUnit(units, named(null, null))).toEqual({ ok: false, error: { type: 'same-start', from: null } });
    expect(saveUnit(units, named('2025-07-01', null, '2025-07-01'))).toEqual({
      ok: false,
      error: { type: 'same-start', from: '2025-07-01' },
    });
  });

  test('start and end on days that exist', () => {
    expect(saveUnit(units, named('2025-02-30'))).toEqual({
      ok: false,
      error: { type: 'bad-date', text: '2025-02-30' },
    });
    expect(saveUnit(units, { ...named(null), dissolvedOn: '31/12/2025' })).toEqual({
      ok: false,
      error: { type: 'bad-date', text: '31/12/2025' },
    });
  });
});

describe('removeUnit', () => {
  const person: Person = {
    id: asId('p'),
    name: 'A',
    holdings: [{ title: 'Chuyên viên', unitId: asId('3'), from: null, to: null }],
    roles: [],
    outsideAgency: '',
    active: true,
  };

  test('refuses while a unit, a position or a person refers to it, and says how many', () => {
    expect(removeUnit(units, [], [], office)).toEqual({ ok: false, error: { type: 'in-use', count: 1 } });
    expect(removeUnit(units, [position('v', '3')], [person], desk)).toEqual({
      ok: false,
      error: { type: 'in-use', count: 2 },
    });
  });

  test('removes one that nothing refers to', () => {
    expect(removeUnit(units, [], [], desk)).toMatchObject({
      ok: true,
      value: { changes: [{ op: 'delete', id: '3' }] },
    });
  });
});

describe('savePosition', () => {
  test('the same title may stand in two units, not twice in one', () => {
    expect(savePosition([position('v', '2')], position('w', '3')).ok).toBe(true);
    expect(savePosition([position('v', '2')], position('w', '2'))).toEqual({
      ok: false,
      error: { type: 'name-taken', name: 'Văn thư' },
    });
    expect(savePosition([position('v', null, 'Bưu điện')], position('w', null, 'UBND tỉnh')).ok).toBe(true);
  });

  test('refuses an empty name and an empty change', () => {
    const one = position('v', '2');
    expect(savePosition([one], { ...one, name: '' })).toEqual({ ok: false, error: { type: 'name-missing' } });
    expect(savePosition([one], one)).toEqual({ ok: false, error: { type: 'unchanged' } });
  });
});

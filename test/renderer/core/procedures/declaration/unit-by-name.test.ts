import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../renderer/core/kernel/ids';
import type { OrgUnit } from '../../../../../renderer/core/organisation/org-unit';
import { unitByName } from '../../../../../renderer/core/procedures/declaration/unit-by-name';

function aUnit(id: string, ...names: readonly (readonly [string, string])[]): OrgUnit {
  return {
    id: asId(id),
    parentId: null,
    names: names.map(([name, shortName], index) => ({ from: index === 0 ? null : '2025-03-01', name, shortName })),
    dissolvedOn: null,
    successorIds: [],
    order: 1,
  };
}

const units = [
  aUnit('u1', ['Phòng Bưu chính - Viễn thông', 'P. BCVT'], ['Phòng Viễn thông', 'P. VT']),
  aUnit('u2', ['Văn phòng Sở', 'VP']),
  aUnit('u3', ['Văn phòng', 'VP']),
];

describe('finding a unit by name', () => {
  it.each([
    ['phong buu chinh - vien thong', 'u1'],
    ['P. BCVT', 'u1'],
    ['Phòng  Viễn thông', 'u1'],
    ['Văn phòng', 'u3'],
    ['VP', undefined],
    ['Phòng Kế hoạch', undefined],
    ['  ', undefined],
  ])('"%s" is %s', (name, id) => {
    expect(unitByName(name, units)?.id).toBe(id);
  });

  it('never takes a blank short name for a match', () => {
    expect(unitByName('', [aUnit('u', ['Phòng', ''])])).toBeNull();
  });
});

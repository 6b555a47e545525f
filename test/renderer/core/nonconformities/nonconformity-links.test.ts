import { describe, expect, it } from 'vitest';
import { asId } from '../../../../renderer/core/kernel/ids';
import {
  itemOf,
  nonconformitiesOfAudit,
  nonconformityOf,
} from '../../../../renderer/core/nonconformities/nonconformity-links';
import { aNonconformItem, byId } from '../../../support/audit-lifecycle';
import { aNonconformity } from '../../../support/nonconformity-records';

const from = (itemId: string, auditId = 'a1') =>
  ({ type: 'audit', auditId: asId<'audit'>(auditId), itemId: asId<'checklistItem'>(itemId) }) as const;

describe('a question and its nonconformity', () => {
  it('lead to each other, also when the question was taken off', () => {
    const item = aNonconformItem('i2', { dropped: true });
    const own = aNonconformity('n2');
    expect(nonconformityOf(item, [aNonconformity('n1', { source: from('i1') }), own])).toBe(own);
    expect(itemOf(own, byId([aNonconformItem('i1'), item]))).toBe(item);
  });

  it('stand alone where there is no other', () => {
    expect(nonconformityOf({ id: asId('i1') }, [aNonconformity('n2')])).toBeNull();
    expect(itemOf(aNonconformity('n2'), new Map())).toBeNull();
  });
});

describe('the nonconformities of an audit', () => {
  it('stand by code, numbers by their size', () => {
    const codes = ['KPH-2026-10', 'KPH-2026-100', 'KPH-2026-9'];
    const all = codes.map((code) => aNonconformity(code, { code }));
    const other = aNonconformity('other', { source: from('i9', 'a2') });
    expect(nonconformitiesOfAudit('a1', [...all, other]).map(({ code }) => code)).toEqual([
      'KPH-2026-9',
      'KPH-2026-10',
      'KPH-2026-100',
    ]);
  });
});

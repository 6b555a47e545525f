import { describe, expect, it } from 'vitest';
import { plannedProcedures } from '../../../../renderer/core/audits/programme/planned-procedures';
import { asId } from '../../../../renderer/core/kernel/ids';
import { isSame, planningCounts, timesRaised } from '../../../../renderer/core/nonconformities/count-nonconformities';
import type { Nonconformity } from '../../../../renderer/core/nonconformities/nonconformity';
import { auditRecords } from '../../../support/audit-lifecycle';
import { aNonconformity } from '../../../support/nonconformity-records';

const found = (id: string, auditId: string, foundOn: string, change: Partial<Nonconformity> = {}) =>
  aNonconformity(id, { source: { type: 'audit', auditId: asId(auditId), itemId: asId(id) }, foundOn, ...change });
const elsewhere = { auditee: asId<'orgUnit'>('bcxb') };
const ofProcedure = { procedureId: asId<'procedure'>('qt-1') };

describe('the same nonconformity', () => {
  it.each([
    ['clause and auditee', {}, {}, true],
    ['one clause of several', { clauses: ['8.5', '8.6'] }, { clauses: ['7.5', '8.5'] }, true],
    ['clause and procedure, at another auditee', ofProcedure, { ...ofProcedure, ...elsewhere }, true],
    ['clause alone', {}, elsewhere, false],
    ['no procedure at either', { procedureId: null }, { procedureId: null, ...elsewhere }, false],
    ['auditee alone', {}, { clauses: ['7.5'] }, false],
    ['words alone, no clause', { clauses: [] }, { clauses: [] }, false],
  ])('is told by %s', (_name, one, other, same) => {
    expect(isSame(aNonconformity('a', one), aNonconformity('b', other))).toBe(same);
    expect(isSame(aNonconformity('b', other), aNonconformity('a', one))).toBe(same);
  });
});

describe('the number of times', () => {
  const [first, second, third] = [
    found('n1', 'a1', '2024-05-01'),
    found('n2', 'a2', '2025-05-01'),
    found('n3', 'a3', '2026-05-01', { statement: 'Viết khác hẳn' }),
  ];

  it('counts audits up to its own, in whatever order they are read', () => {
    const all = [third, first, second];
    expect([first, second, third].map((one) => timesRaised(one, all))).toEqual([1, 2, 3]);
  });

  it('counts an audit once, and never its own', () => {
    const twin = found('n2b', 'a2', '2025-05-02');
    expect(timesRaised(third, [first, second, twin, third])).toBe(3);
    expect(timesRaised(twin, [second, twin])).toBe(1);
  });
});

describe('counts for the planner', () => {
  const all = [
    found('old', 'a1', '2025-05-01', ofProcedure),
    found('again', 'a2', '2026-05-01', ofProcedure),
    found('new', 'a2', '2026-05-01', { clauses: ['7.5'] }),
    found('other', 'a2', '2026-05-01', { ...elsewhere, ...ofProcedure }),
  ];
  const isOpen = ({ id }: Nonconformity) => id !== asId('old');

  it('tell open ones by auditee and by procedure, and how many of them came up before, even when closed since', () => {
    const { byAuditee, byProcedure } = planningCounts(all, isOpen);
    expect([...byAuditee]).toEqual([
      ['bcvt', { open: 2, repeated: 1 }],
      ['bcxb', { open: 1, repeated: 1 }],
    ]);
    expect([...byProcedure]).toEqual([['qt-1', { open: 2, repeated: 2 }]]);
  });

  it('leave out whatever is closed', () => {
    const { byAuditee, byProcedure } = planningCounts(all, () => false);
    expect([byAuditee.size, byProcedure.size]).toEqual([0, 0]);
  });

  it('are what the planner takes', () => {
    const programme = { auditees: [asId<'orgUnit'>('bcvt')], cycle: { from: '2026-01-01', to: '2026-12-31' } };
    const { byProcedure } = planningCounts(all, isOpen);
    const planned = plannedProcedures(auditRecords, programme, [], byProcedure, '2026-06-30');
    expect(planned.find(({ id }) => id === asId('qt-1'))?.counts).toEqual({ open: 2, repeated: 2 });
  });
});

import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../../renderer/core/kernel/ids';
import {
  livingAuditees,
  stillPlanned,
  withAuditees,
} from '../../../../../../renderer/features/audits/programme/plan/auditees';
import { aUnit } from '../../../../../support/audit-lifecycle';
import { aProgramme, aSlot } from '../../../../../support/programme-records';

describe('livingAuditees', () => {
  it('puts both bodies first, then the units from the top of the tree down, brothers in their order', () => {
    const units = [
      aUnit('late', { order: 2 }),
      aUnit('child', { parentId: asId('first'), order: 1 }),
      aUnit('first', { order: 1 }),
    ];
    expect(livingAuditees(units, '2026-01-01')).toEqual(['leadership', 'iso-committee', 'first', 'child', 'late']);
  });

  it('leaves out what is dissolved by the day, and keeps units whose parent went', () => {
    const units = [
      aUnit('gone', { dissolvedOn: '2026-01-01' }),
      aUnit('going', { dissolvedOn: '2026-02-01' }),
      aUnit('orphan', { parentId: asId('gone'), order: 1 }),
    ];
    expect(livingAuditees(units, '2026-01-01')).toEqual(['leadership', 'iso-committee', 'going', 'orphan']);
  });
});

describe('withAuditees', () => {
  it('keeps the clauses of those who stay, drops those of others and proposes some for new ones', () => {
    const before = aProgramme(1, { clauses: [{ clause: '8.5', auditee: asId('u01'), part: 'contributing' }] });
    const after = withAuditees(before, [asId('u01'), asId('u02')]);
    expect(after.clauses.filter(({ auditee }) => auditee === 'u01')).toEqual(before.clauses);
    expect(after.clauses.some(({ auditee, part }) => auditee === 'u02' && part === 'main')).toBe(true);
    expect(after.clauses.some(({ auditee }) => auditee === 'leadership')).toBe(false);
  });
});

describe('stillPlanned', () => {
  it('names those left out who have a slot', () => {
    const programme = aProgramme(2, { slots: [aSlot('s', 'u01')] });
    expect(stillPlanned(programme, ['leadership'])).toEqual(['u01']);
    expect(stillPlanned(programme, [asId('u01')])).toEqual([]);
  });
});

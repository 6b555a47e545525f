import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { auditorRows, filterAuditors } from '../../../../../renderer/features/audits/auditors/auditor-rows';
import { aMember, anAudit, aProfile, aUnit, auditIn, byId } from '../../../../support/audit-lifecycle';

const people = [
  aMember('ok', 'bcvt', 'auditor'),
  aMember('soon', 'bcvt', 'auditor'),
  aMember('sooner', 'bcvt', 'auditor'),
  aMember('expired', 'bcxb', 'auditor'),
  aMember('none', null, 'auditor'),
  aMember('clerk', 'bcvt', 'secretary'),
  { ...aMember('left', 'bcvt', 'auditor'), active: false },
  { ...aMember('left-idle', 'bcvt', 'auditor'), active: false },
  { ...aMember('guest', null), outsideAgency: 'Chi cục' },
];
const records = {
  person: byId(people),
  orgUnit: byId([aUnit('bcvt'), aUnit('bcxb')]),
  auditorProfile: byId([
    aProfile('ok', { competentUntil: '2028-01-01' }),
    aProfile('soon', { competentUntil: '2027-01-15' }),
    aProfile('sooner', { competentUntil: '2026-12-01' }),
    aProfile('expired', { competentUntil: '2026-01-31' }),
  ]),
  audit: byId([
    auditIn('closed', { id: asId('done'), team: [{ personId: asId('left'), part: 'lead' }] }),
    anAudit({
      id: asId('next'),
      team: [
        { personId: asId('guest'), part: 'auditor' },
        { personId: asId('clerk'), part: 'observer' },
      ],
    }),
    auditIn('cancelled', { id: asId('off'), team: [{ personId: asId('ok'), part: 'auditor' }] }),
  ]),
};
const rows = auditorRows(records, '2026-11-22');
const row = (id: string) => rows.find(({ person }) => person.id === id);

describe('auditors', () => {
  it('stand with expired and ending competence first, then without any, those who left last', () => {
    expect(rows.map(({ person }) => person.id)).toEqual(['expired', 'sooner', 'soon', 'guest', 'none', 'ok', 'left']);
  });

  it('say how many days are left when competence ends soon', () => {
    expect(row('sooner')?.daysLeft).toBe(9);
    expect(row('ok')?.daysLeft).toBeNull();
    expect(row('expired')).toMatchObject({ competence: 'expired', daysLeft: null });
  });

  it('tell audits ahead from those that were done, and count no cancelled one', () => {
    expect(row('guest')?.ahead.map(({ id }) => id)).toEqual(['next']);
    expect(row('ok')?.ahead).toEqual([]);
  });

  it('stand where they work', () => {
    expect(row('ok')?.place).toBe('Chuyên viên, bcvt');
    expect(row('guest')?.place).toBe('Chi cục');
    expect(row('none')?.place).toBe('');
  });

  it('are found by name and place', () => {
    expect(filterAuditors(rows, 'chi cuc').map(({ person }) => person.id)).toEqual(['guest']);
    expect(filterAuditors(rows, 'ba ok')).toHaveLength(1);
  });
});

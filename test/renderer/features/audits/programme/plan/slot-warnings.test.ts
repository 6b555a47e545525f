import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../../renderer/core/kernel/ids';
import { slotWarnings } from '../../../../../../renderer/features/audits/programme/plan/slot-warnings';
import { aProfile, byId } from '../../../../../support/audit-lifecycle';
import { anAgency, aProgramme, aSlot } from '../../../../../support/programme-records';

const people = [asId<'person'>('a01'), asId<'person'>('a02')];

describe('warnings about the auditors of a slot', () => {
  const records = anAgency(2, 2, 2);

  it('name who belongs to the auditee and leave others alone', () => {
    const slot = aSlot('s', 'u01', { day: '2026-04-14' });
    const warnings = slotWarnings(aProgramme(2, { slots: [slot] }), slot, people, records);
    expect(warnings.get('a01')?.map(({ type }) => type)).toEqual(['own-unit']);
    expect(warnings.get('a02')).toBeUndefined();
  });

  it('name who audits somebody else on that day, not in that month', () => {
    const slot = aSlot('s', 'u01', { day: '2026-04-14' });
    const other = aSlot('t', 'leadership', { day: '2026-04-14', auditorIds: [asId('a02')] });
    const later = aSlot('v', 'iso-committee', { day: '2026-04-15', auditorIds: [asId('a01')] });
    const warnings = slotWarnings(aProgramme(2, { slots: [slot, other, later] }), slot, people, records);
    expect(warnings.get('a02')).toEqual([{ type: 'busy', personId: 'a02', auditee: 'leadership' }]);
    const monthOnly = { ...slot, day: null };
    expect(
      slotWarnings(aProgramme(2, { slots: [monthOnly, other] }), monthOnly, people, records).get('a02'),
    ).toBeUndefined();
  });

  it('judge competence on the day, by the first of the month while there is none', () => {
    const ending = { ...records, auditorProfile: byId([aProfile('a02', { competentUntil: '2026-04-10' })]) };
    const slot = aSlot('s', 'u01', { day: '2026-04-14' });
    const expired = slotWarnings(aProgramme(2), slot, people, ending).get('a02');
    expect(expired).toMatchObject([{ type: 'not-competent', expired: '2026-04-10' }]);
    expect(slotWarnings(aProgramme(2), { ...slot, day: null }, people, ending).get('a02')).toBeUndefined();
  });
});

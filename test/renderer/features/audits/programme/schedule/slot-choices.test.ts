import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../../renderer/core/kernel/ids';
import {
  auditorPeople,
  procedureChoices,
} from '../../../../../../renderer/features/audits/programme/schedule/slot-choices';
import { wordsOf } from '../../../../../../renderer/strings/use-words';
import { aMember, aProfile, byId } from '../../../../../support/audit-lifecycle';
import { aProcedure } from '../../../../../support/coverage-records';
import { aSlot } from '../../../../../support/programme-records';

const planned = (id: string, auditee: string, open = 0) => ({
  id: asId<'procedure'>(id),
  auditee: asId<'orgUnit'>(auditee),
  changedOn: null,
  lastAudited: null,
  counts: { open, repeated: 0 },
});

describe('procedureChoices', () => {
  it('puts the own procedures first, the most urgent on top with why, then all others', () => {
    const procedures = byId(
      ['p1', 'p2', 'p3'].map((id) => aProcedure(id, { code: `QT-${id}`, title: `Quy trình ${id}` })),
    );
    const list = [planned('p1', 'u02'), planned('p2', 'u01'), planned('p3', 'u01', 2)];
    const choices = procedureChoices(aSlot('s', 'u01'), list, procedures, wordsOf('programme'));
    expect(choices.map(({ label }) => label)).toEqual(['QT-p3', 'QT-p2', 'QT-p1']);
    expect(choices[0]?.note).toBe('Quy trình p3 · 2 KPH chưa đóng · chưa đánh giá');
  });
});

describe('auditorPeople', () => {
  it('are those with a profile or the role, and who is chosen already even when gone', () => {
    const gone = { ...aMember('gone', null), active: false };
    const people = [
      aMember('role', null, 'auditor'),
      aMember('profile', null),
      aMember('viewer', null, 'viewer'),
      gone,
    ];
    const ids = (chosen: readonly string[]) =>
      auditorPeople(
        people,
        [aProfile('profile')],
        chosen.map((id) => asId<'person'>(id)),
      ).map(({ id }) => id);
    expect(ids([])).toEqual(['profile', 'role']);
    expect(ids(['gone'])).toEqual(['gone', 'profile', 'role']);
  });
});

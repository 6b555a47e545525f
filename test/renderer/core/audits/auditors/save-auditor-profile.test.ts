import { describe, expect, it } from 'vitest';
import type { AuditorProfile } from '../../../../../renderer/core/audits/auditor-profile';
import { saveAuditorProfile } from '../../../../../renderer/core/audits/auditors/save-auditor-profile';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { aProfile, auditRecords } from '../../../../support/audit-lifecycle';
import { accepted } from '../../../../support/lifecycle-records';

const people = auditRecords.person;
const profile = aProfile('one');
const training = { id: 't', title: 'Đánh giá viên nội bộ', on: '2024-12-01', certificate: 'CN-12' };

describe('saving an auditor’s profile', () => {
  it('adds one, and changes it, undoable', () => {
    expect(accepted(saveAuditorProfile([], people, profile))).toMatchObject({
      intent: 'auditor.save',
      undoable: true,
      detail: { name: 'Bà one' },
      changes: [{ op: 'create', entity: 'auditorProfile' }],
    });
    const changed = { ...profile, trainings: [training] };
    expect(accepted(saveAuditorProfile([profile], people, changed)).changes).toEqual([
      { op: 'update', entity: 'auditorProfile', id: profile.id, set: { trainings: [training] }, unset: [] },
    ]);
  });

  it.each([
    [{ personId: asId('nobody') }, { type: 'person-unknown' }],
    [{ id: asId('other') }, { type: 'profile-exists' }],
    [{ trainings: [{ ...training, title: ' ' }] }, { type: 'training-title-missing', trainingId: 't' }],
    [{ trainings: [{ ...training, on: '2024-02-30' }] }, { type: 'bad-date', text: '2024-02-30' }],
    [{ competentUntil: '31/12/2026' }, { type: 'bad-date', text: '31/12/2026' }],
    [{ competentFrom: null }, { type: 'start-missing' }],
    [{ competentUntil: '2024-12-31' }, { type: 'dates-crossed' }],
    [{}, { type: 'nothing-changed' }],
  ] as readonly (readonly [Partial<AuditorProfile>, object])[])('with %j is refused: %j', (change, error) => {
    expect(saveAuditorProfile([profile], people, { ...profile, ...change })).toEqual({ ok: false, error });
  });

  it('takes validity of a single day, and validity without an end', () => {
    for (const competentUntil of ['2025-01-01', null])
      expect(saveAuditorProfile([profile], people, { ...profile, competentUntil }).ok).toBe(true);
  });
});

import { expect, it } from 'vitest';
import type { AuditError } from '../../../../../../renderer/core/audits/lifecycle/audit-error';
import { asId } from '../../../../../../renderer/core/kernel/ids';
import { placeOfRefusal } from '../../../../../../renderer/features/audits/audit/sittings/refusal-place';

const personId = asId<'person'>('one');
const overlap = (a: string, b: string): AuditError => ({
  type: 'sittings-overlap',
  personId,
  sittingIds: [a, b],
  otherAuditId: null,
});

it.each<[AuditError, string]>([
  [{ type: 'hours-invalid', sittingId: 's1' }, 'hours'],
  [{ type: 'hours-invalid', sittingId: 's2' }, 'elsewhere'],
  [{ type: 'bad-date', text: '' }, 'day'],
  [{ type: 'sitting-outside-period', sittingId: 's1', day: '2026-01-01' }, 'day'],
  [{ type: 'sitting-outside-period', sittingId: 's2', day: '2026-01-01' }, 'elsewhere'],
  [{ type: 'not-in-team', sittingId: 's1', personId }, 'auditors'],
  [overlap('s2', 's1'), 'hours'],
  [overlap('s2', 's3'), 'elsewhere'],
  [{ type: 'nothing-changed' }, 'elsewhere'],
])('shows %o of the sitting s1 at: %s', (refusal, place) => {
  expect(placeOfRefusal(refusal, 's1')).toBe(place);
});

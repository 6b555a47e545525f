import type { AuditError } from '../../../../core/audits/lifecycle/audit-error';

/** Field of the dialog of a sitting where a refusal is shown; `elsewhere` is about something else. */
export type RefusalPlace = 'day' | 'hours' | 'auditors' | 'elsewhere';

/** Where a refusal belongs, told by the sitting that is being edited. */
export function placeOfRefusal(refusal: AuditError, sittingId: string): RefusalPlace {
  switch (refusal.type) {
    case 'hours-invalid':
      return refusal.sittingId === sittingId ? 'hours' : 'elsewhere';
    case 'bad-date':
      return 'day';
    case 'sitting-outside-period':
      return refusal.sittingId === sittingId ? 'day' : 'elsewhere';
    case 'not-in-team':
      return refusal.sittingId === sittingId ? 'auditors' : 'elsewhere';
    case 'sittings-overlap':
      return refusal.sittingIds.includes(sittingId) ? 'hours' : 'elsewhere';
    default:
      return 'elsewhere';
  }
}

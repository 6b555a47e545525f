import type { Day } from '../calendar/day';
import type { AdministrativeProcedure, RegisterStatus } from './administrative-procedure';

/** Status on a day: before the date on which the present one took effect it was public; without a date it always held. */
export function statusAt(record: Pick<AdministrativeProcedure, 'status' | 'statusFrom'>, day: Day): RegisterStatus {
  return record.statusFrom !== null && day < record.statusFrom ? 'public' : record.status;
}

/** True while citizens may use it: public or amended, not replaced or abolished. */
export function isInForce(record: Pick<AdministrativeProcedure, 'status' | 'statusFrom'>, day: Day): boolean {
  const status = statusAt(record, day);
  return status === 'public' || status === 'amended';
}

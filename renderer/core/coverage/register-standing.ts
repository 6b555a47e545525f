import type { Day } from '../calendar/day';
import type { AdministrativeProcedure, Scope, ScopeReason } from '../register/administrative-procedure';
import { scopePeriodAt } from '../register/scope';
import { statusAt } from '../register/status';

/** Why an administrative procedure is out of the denominator on a day. */
export type OutReason = ScopeReason | 'abolished' | 'replaced';

/** Whether the agency has to cover it on a day. */
export interface RegisterStanding {
  readonly scope: Scope;
  /** Abolished or replaced by that day. */
  readonly ended: boolean;
  /** Set when it is out. */
  readonly reason: OutReason | null;
}

/** Scope of an administrative procedure on `day`; what is abolished or replaced by then is out whatever its scope says. */
export function registerStandingAt(procedure: AdministrativeProcedure, day: Day): RegisterStanding {
  const period = scopePeriodAt(procedure, day);
  const scope = period?.scope ?? 'undetermined';
  const status = statusAt(procedure, day);
  if (status === 'abolished' || status === 'replaced') return { scope, ended: true, reason: status };
  return { scope, ended: false, reason: scope === 'out' ? (period?.reason ?? 'other') : null };
}

import type { Day } from '../calendar/day';
import { type ChangeSetDraft, updateChange } from '../kernel/change';
import { err, ok, type Result } from '../kernel/result';
import type { AdministrativeProcedure, Scope, ScopePeriod, ScopeReason } from './administrative-procedure';

/** The period that holds on a day, `null` while nobody has decided. */
export function scopePeriodAt(record: Pick<AdministrativeProcedure, 'scopePeriods'>, day: Day): ScopePeriod | null {
  return record.scopePeriods.findLast((period) => period.from === null || period.from <= day) ?? null;
}

/** Scope on a day; undetermined while nobody has decided. */
export function scopeAt(record: Pick<AdministrativeProcedure, 'scopePeriods'>, day: Day): Scope {
  return scopePeriodAt(record, day)?.scope ?? 'undetermined';
}

/** A decision on the scope. `from: null` means since ever and replaces all that was decided before. */
export interface ScopeDecision {
  readonly scope: Scope;
  /** Compulsory when out of scope, ignored otherwise. */
  readonly reason: ScopeReason | null;
  /** Compulsory with the reason `other`. */
  readonly note: string;
  readonly from: Day | null;
}

/** Why the scope was not set. */
export type ScopeError =
  | { readonly type: 'reason-missing' }
  | { readonly type: 'note-missing' }
  | { readonly type: 'no-change' };

/**
 * Sets the scope of many administrative procedures from a date on; later periods of them are dropped.
 * Those that already stand so are left alone; the detail counts the others.
 */
export function setScope(
  records: readonly AdministrativeProcedure[],
  decision: ScopeDecision,
): Result<ChangeSetDraft, ScopeError> {
  const note = decision.note.normalize('NFC').trim();
  if (decision.scope === 'out' && decision.reason === null) return err({ type: 'reason-missing' });
  if (decision.scope === 'out' && decision.reason === 'other' && note === '') return err({ type: 'note-missing' });
  const period: ScopePeriod = {
    from: decision.from,
    scope: decision.scope,
    reason: decision.scope === 'out' ? decision.reason : null,
    note,
  };
  const changes = records.flatMap((record) => {
    const { id, scopePeriods } = record;
    const before = { id, scopePeriods };
    const after = { id, scopePeriods: withPeriod(scopePeriods, period) };
    return updateChange('administrativeProcedure', before, after) ?? [];
  });
  if (changes.length === 0) return err({ type: 'no-change' });
  return ok({
    intent: 'register.set-scope',
    detail: { count: changes.length, scope: decision.scope },
    undoable: true,
    changes,
  });
}

function withPeriod(periods: readonly ScopePeriod[], period: ScopePeriod): readonly ScopePeriod[] {
  const { from } = period;
  if (from === null) return period.scope === 'undetermined' ? [] : [period];
  const earlier = periods.filter((other) => other.from === null || other.from < from);
  const last = earlier.at(-1);
  const unchanged =
    last === undefined
      ? period.scope === 'undetermined'
      : last.scope === period.scope && last.reason === period.reason && last.note === period.note;
  return unchanged ? earlier : [...earlier, period];
}

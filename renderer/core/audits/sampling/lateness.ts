import { type Day, isDay } from '../../calendar/day';
import { countWorkingDays, unsettledYears, type WorkingCalendar } from '../../calendar/working-calendar';
import type { SampledDossier } from '../audit-sample';

/** How a dossier stands to its promised day, in working days. */
export type Lateness =
  /** A day is missing that it takes to tell. */
  | { readonly type: 'unknown' }
  /** Not returned, and not due yet. */
  | { readonly type: 'open' }
  /** Returned on the promised day or `days` before it. */
  | { readonly type: 'in-time'; readonly days: number; readonly provisional: boolean }
  /** `days` after the promised day; 0 when only days off lie between. `returned` is false while it is still out. */
  | { readonly type: 'late'; readonly days: number; readonly returned: boolean; readonly provisional: boolean };

/** Compares the day of return, or today while it is out, with the promised day; provisional over years without a checked calendar. */
export function latenessOf(dossier: SampledDossier, calendar: WorkingCalendar, today: Day): Lateness {
  const { promised, returned } = dossier;
  if (promised === null || !isDay(promised) || (returned !== null && !isDay(returned))) return { type: 'unknown' };
  const end = returned ?? today;
  const [first, last] = promised < end ? [promised, end] : [end, promised];
  const provisional = unsettledYears(calendar, first, last).length > 0;
  const days = countWorkingDays(calendar, first, last);
  if (end > promised) return { type: 'late', days, returned: returned !== null, provisional };
  return returned === null ? { type: 'open' } : { type: 'in-time', days, provisional };
}

/** Dossiers handled as the procedure says among those judged. */
export interface HandledShare {
  readonly judged: number;
  readonly byProcedure: number;
  /** From 0 to 1, `null` while none is judged. */
  readonly share: number | null;
}

/** Counts the dossiers handled by the procedure; those not judged are left out of both numbers. */
export function handledShare(dossiers: readonly SampledDossier[]): HandledShare {
  const judged = dossiers.filter(({ byProcedure }) => byProcedure !== null);
  const handled = judged.filter(({ byProcedure }) => byProcedure === true).length;
  return {
    judged: judged.length,
    byProcedure: handled,
    share: judged.length === 0 ? null : handled / judged.length,
  };
}

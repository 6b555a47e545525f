import type { Audit, Sitting } from '../../../../core/audits/audit';
import type { AuditeeId } from '../../../../core/audits/auditee';
import type { AuditProgramme } from '../../../../core/audits/programme';
import type { WorkingCalendar } from '../../../../core/calendar/working-calendar';
import type { IdSource } from '../../../../core/kernel/ids';
import type { WorkspaceState } from '../../../../data/record-types';
import { arrangeHours, fittingLength } from './arrange-hours';
import { emptySitting, proposedSittings } from './sitting-defaults';

interface Facts {
  readonly state: WorkspaceState;
  readonly programme: AuditProgramme | null;
  readonly calendar: WorkingCalendar;
  /** Subjects of the meetings at both ends. */
  readonly meetings: { readonly opening: string; readonly closing: string };
  readonly newId: IdSource;
}

/**
 * The audit with a sitting for each of some more auditees, between an opening and a closing meeting; all sittings are put into
 * hours anew, within one day where that goes.
 */
export function sittingsFor(audit: Audit, auditees: readonly AuditeeId[], facts: Facts): Audit {
  const { state, programme, calendar, meetings, newId } = facts;
  const meeting = (kind: 'opening' | 'closing'): readonly Sitting[] =>
    audit.sittings.some((sitting) => sitting.kind === kind)
      ? []
      : [{ ...emptySitting(newId(), audit.from, kind), subject: meetings[kind] }];
  const sittings = [
    ...meeting('opening'),
    ...proposedSittings(audit, auditees, state, programme, newId),
    ...meeting('closing'),
  ];
  const wanted = { ...audit, sittings };
  const length = fittingLength(wanted, audit.from, calendar) ?? 90;
  return { ...wanted, ...arrangeHours(wanted, audit.from, length, calendar) };
}

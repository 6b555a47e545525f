import { addDays, type Day, endOfMonth } from '../calendar/day';
import type { Audit } from './audit';
import type { AuditorProfile } from './auditor-profile';
import { expiringSoon } from './auditors/competence';
import type { AuditProgramme, ProgrammeSlot } from './programme';
import { firstOfMonth } from './programme/coverage-gaps';
import { slotStatus } from './programme/slot-status';

/** How far ahead a day is worth showing, in days. */
const AHEAD = 30;

/** Records that the work on audits is read from. */
export interface AuditWorkRecords {
  readonly auditProgramme: ReadonlyMap<string, AuditProgramme>;
  readonly audit: ReadonlyMap<string, Audit>;
  readonly auditorProfile: ReadonlyMap<string, AuditorProfile>;
}

/** Something to do about audits, now or soon. */
export interface AuditWorkItem {
  readonly id: string;
  readonly when: 'overdue' | 'now' | 'soon';
  readonly due: Day | null;
  readonly work: AuditWork;
}

/** What is to be done, with what its words need. */
export type AuditWork =
  /** A slot of an approved programme that no audit carries out yet. */
  | { readonly type: 'slot'; readonly year: number; readonly slot: ProgrammeSlot }
  /** An audit that waits for its next act. */
  | { readonly type: 'audit'; readonly audit: Audit }
  /** The programme of the running year is not approved yet. */
  | { readonly type: 'programme'; readonly year: number }
  /** The competence of an auditor has run out or is about to. */
  | { readonly type: 'competence'; readonly profile: AuditorProfile };

/** Everything about audits that waits on `today`: overdue first, then what has no day, then what falls due within 30 days. */
export function auditWork(records: AuditWorkRecords, today: Day): readonly AuditWorkItem[] {
  const items = [
    ...programmeWork(records, today),
    ...slotWork(records, today),
    ...openAudits(records, today),
    ...competenceWork(records, today),
  ];
  return items.toSorted(
    (a, b) => order[a.when] - order[b.when] || compare(a.due ?? '9', b.due ?? '9') || compare(a.id, b.id),
  );
}

const order = { overdue: 0, now: 1, soon: 2 } as const;

function item(id: string, due: Day | null, today: Day, work: AuditWork): AuditWorkItem {
  const when = due === null || due === today ? 'now' : due < today ? 'overdue' : 'soon';
  return { id, due, when, work };
}

function programmeWork({ auditProgramme }: AuditWorkRecords, today: Day): readonly AuditWorkItem[] {
  const year = Number(today.slice(0, 4));
  return [...auditProgramme.values()]
    .filter((programme) => programme.year === year && programme.approval === null)
    .map(({ id }) => item(id, null, today, { type: 'programme', year }));
}

function slotWork({ auditProgramme, audit }: AuditWorkRecords, today: Day): readonly AuditWorkItem[] {
  const carried = new Set([...audit.values()].flatMap(({ state, slotIds }) => (state === 'cancelled' ? [] : slotIds)));
  return [...auditProgramme.values()]
    .filter(({ approval }) => approval !== null)
    .flatMap(({ year, slots }) =>
      slots.flatMap((slot) => {
        const due = endOfMonth(firstOfMonth(year, slot.month));
        const status = slotStatus(year, slot, audit.values(), today);
        if (carried.has(slot.id) || status === 'cancelled' || due > addDays(today, AHEAD)) return [];
        return [item(slot.id, due, today, { type: 'slot', year, slot })];
      }),
    );
}

/** An audit before its start is due on its first day, a running one on its last; afterwards it simply waits. */
function openAudits({ audit }: AuditWorkRecords, today: Day): readonly AuditWorkItem[] {
  return [...audit.values()].flatMap((one) => {
    const { id, state } = one;
    if (state === 'closed' || state === 'cancelled') return [];
    const before = state === 'drafted' || state === 'approved' || state === 'notified';
    const due = before ? one.from : state === 'running' ? one.to : null;
    if (due !== null && due > addDays(today, AHEAD)) return [];
    return [item(id, due, today, { type: 'audit', audit: one })];
  });
}

function competenceWork({ auditorProfile }: AuditWorkRecords, today: Day): readonly AuditWorkItem[] {
  return expiringSoon(auditorProfile.values(), today, AHEAD).map((profile) =>
    item(profile.id, profile.competentUntil, today, { type: 'competence', profile }),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

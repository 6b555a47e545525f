import type { Id } from '../../kernel/ids';
import type { Audit, Sitting } from '../audit';
import { peopleAt } from '../lifecycle/sitting-checks';
import { heldStates } from '../programme/audit-history';

/** What somebody audited or is to audit in a year. */
export interface AuditorLoad {
  readonly audits: number;
  readonly sittings: number;
  /** Hours of those sittings, decimal. */
  readonly hours: number;
}

/** Audits of which somebody held a sitting, the latest first; only those whose sittings are over count as done. */
export function auditsDone(personId: Id<'person'>, audits: Iterable<Audit>): readonly Audit[] {
  return [...audits]
    .filter((audit) => heldStates.includes(audit.state) && sittingsOf(personId, audit).length > 0)
    .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : a.id < b.id ? -1 : 1));
}

/** Load of somebody in a year: sittings planned and held, meetings of the team included; cancelled and postponed audits are none. */
export function loadIn(personId: Id<'person'>, year: number, audits: Iterable<Audit>): AuditorLoad {
  let count = 0;
  let minutes = 0;
  let sittings = 0;
  for (const audit of audits) {
    if (audit.state === 'cancelled' || audit.state === 'postponed') continue;
    const own = sittingsOf(personId, audit).filter(({ day }) => day.startsWith(`${year}-`));
    if (own.length > 0) count += 1;
    sittings += own.length;
    minutes += own.reduce((sum, { from, to }) => sum + minuteOf(to) - minuteOf(from), 0);
  }
  return { audits: count, sittings, hours: Math.round((minutes / 60) * 100) / 100 };
}

function sittingsOf(personId: Id<'person'>, audit: Audit): readonly Sitting[] {
  return audit.sittings.filter((sitting) => peopleAt(sitting, audit).includes(personId));
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

import type { Audit, AuditEvent } from '../../../core/audits/audit';

const rungs: Readonly<Partial<Record<AuditEvent['type'], number>>> = {
  approved: 1,
  notified: 2,
  started: 3,
  'findings-agreed': 4,
  reported: 5,
  'followed-up': 6,
  closed: 7,
};

/** The last act of a type that no later going back has undone; a withdrawn report is no report. */
export function standingEvent({ events }: Pick<Audit, 'events'>, type: AuditEvent['type']): AuditEvent | null {
  const own = rungs[type];
  if (own === undefined) return null;
  let rung = 0;
  let standing: AuditEvent | null = null;
  for (const event of events) {
    if (event.type === 'stepped-back') rung -= 1;
    else if (event.type === 'report-withdrawn') rung = 4;
    else rung = rungs[event.type] ?? rung;
    if (event.type === type) standing = event;
    if (rung < own) standing = null;
  }
  return standing;
}

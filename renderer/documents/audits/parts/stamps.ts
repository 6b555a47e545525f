import { reportStanding } from '../../../core/audits/lifecycle/audit-report';
import type { AuditProgramme } from '../../../core/audits/programme';
import type { AuditData, PaperContext } from '../audit-records';

/** State of an audit's plan on every page; none while it stands. */
export function planStamp({ audit: { state }, labels }: AuditData): string | null {
  return state === 'drafted' || state === 'postponed' || state === 'cancelled'
    ? labels(`stamp.${state === 'drafted' ? 'draft' : state}`)
    : null;
}

/** State of results that may still change; none once the findings are agreed. */
export function resultStamp(data: AuditData): string | null {
  const { audit, labels } = data;
  if (audit.state === 'running') return labels('stamp.running');
  return planStamp(data);
}

/** Standing of the report, judged by signatures and by what was locked. */
export function reportStamp(data: AuditData): string {
  const standing = reportStanding(data);
  switch (standing) {
    case 'none':
    case 'draft':
      return data.labels(data.audit.state === 'cancelled' ? 'stamp.cancelled' : 'stamp.draft');
    case 'final':
      return data.labels('stamp.locked');
    default:
      return data.labels(`stamp.${standing}`);
  }
}

/** State of a programme; none once it is approved. */
export function programmeStamp(
  { approval, reopenings }: AuditProgramme,
  { labels }: Pick<PaperContext, 'labels'>,
): string | null {
  if (approval !== null) return null;
  return labels(reopenings.length > 0 ? 'stamp.reopened' : 'stamp.draft');
}

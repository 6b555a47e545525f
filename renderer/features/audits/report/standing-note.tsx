import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import { reportStanding } from '../../../core/audits/lifecycle/audit-report';
import { useWorkspace } from '../../../data/store-context';
import { formatDate } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Note } from '../../../ui/note';

const tones = { none: 'info', draft: 'info', final: 'ok', altered: 'bad', withdrawn: 'warn' } as const;

/** What the report may call itself, judged by signatures and by what was locked. */
export function StandingNote({ act }: { readonly act: AuditAct }) {
  const { person } = useWorkspace();
  const words = useWords('findings');
  const auditWords = useWords('audits');
  const common = useWords('common');
  const standing = reportStanding(act);
  const { report, events } = act.audit;
  const event = events.findLast(({ type }) => type === 'reported' || type === 'report-withdrawn');
  const values = {
    name: event === undefined ? '' : (person.get(event.signedBy)?.name ?? auditWords('nobody')),
    capacity: event?.capacity ?? '',
    day: formatDate(event?.signedOn),
    reason: event?.note ?? '',
  };
  return (
    <Note tone={tones[standing]} strip>
      <p>
        <b>{words(`report.standing.${standing}.title`)}</b> {words(`report.standing.${standing}.says`, values)}{' '}
        {standing === 'final' || standing === 'altered'
          ? words('report.standing.number', {
              number: report?.number ?? common('notEntered'),
              date: report?.date == null ? common('notEntered') : formatDate(report.date),
            })
          : null}
      </p>
    </Note>
  );
}

import { IconPencil } from '@tabler/icons-react';
import type { Audit, AuditEvent } from '../../../core/audits/audit';
import { useWorkspace } from '../../../data/store-context';
import { formatDate, formatInstant } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Card } from '../../../ui/card';
import { IconButton } from '../../../ui/icon-button';
import css from './audit.module.css';

interface EventsCardProps {
  readonly audit: Audit;
  readonly onCorrect: (event: AuditEvent) => void;
}

/** Every signed act: by whom, when, who recorded it; a wrong entry is corrected here. */
export function EventsCard({ audit, onCorrect }: EventsCardProps) {
  const { person } = useWorkspace();
  const words = useWords('audits');
  const common = useWords('common');
  const nameOf = (id: string | null) => (id === null ? common('dash') : (person.get(id)?.name ?? words('nobody')));
  if (audit.events.length === 0)
    return (
      <Card title={words('page.events.title')}>
        <p className={css.quiet}>{words('page.events.none')}</p>
      </Card>
    );
  return (
    <Card title={words('page.events.title')} flush>
      <table className={css.table} aria-label={words('page.events.title')}>
        <thead>
          <tr>
            <th scope="col">{words('page.events.act')}</th>
            <th scope="col">{words('page.events.signatory')}</th>
            <th scope="col" className={css.end}>
              {words('page.events.signedOn')}
            </th>
            <th scope="col">{words('page.events.recorded')}</th>
            <th scope="col">
              <span className={css.spoken}>{words('page.events.correct')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {audit.events.toReversed().map((event) => (
            <tr key={event.id}>
              <td>
                {words(`acts.done.${event.type}`)}
                {event.note === '' ? null : <div className={css.quiet}>{event.note}</div>}
              </td>
              <td>
                {nameOf(event.signedBy)}
                <div className={css.quiet}>{event.capacity}</div>
              </td>
              <td className={`${css.number ?? ''} ${css.end ?? ''}`}>{formatDate(event.signedOn)}</td>
              <td>
                {nameOf(event.recordedBy)}
                <div className={css.quiet}>{formatInstant(event.recordedAt)}</div>
              </td>
              <td>
                <IconButton
                  small
                  icon={IconPencil}
                  label={`${words('page.events.correct')}: ${words(`acts.done.${event.type}`)}`}
                  onClick={() => onCorrect(event)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

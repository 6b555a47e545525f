import { IconPencil } from '@tabler/icons-react';
import type { Revision, RevisionEvent } from '../../../core/procedures/revision';
import { useWorkspace } from '../../../data/store-context';
import { formatDate, formatInstant } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Card } from '../../../ui/card';
import { IconButton } from '../../../ui/icon-button';
import css from './record.module.css';

interface EventsCardProps {
  readonly revision: Revision;
  readonly onCorrect: (event: RevisionEvent) => void;
}

/** Who signed what, in what capacity and when, apart from who recorded it. */
export function EventsCard({ revision, onCorrect }: EventsCardProps) {
  const { person } = useWorkspace();
  const words = useWords('procedures');
  const common = useWords('common');
  const nameOf = (id: string | null) => person.get(id ?? '')?.name ?? common('dash');
  if (revision.events.length === 0)
    return (
      <Card title={words('cards.events')}>
        <p>{words(revision.origin === 'declared' ? 'cards.eventsDeclared' : 'cards.eventsNone')}</p>
      </Card>
    );
  return (
    <Card title={words('cards.events')} flush>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{words('events.act')}</th>
            <th scope="col">{words('events.signatory')}</th>
            <th scope="col" className={css.end}>
              {words('events.signedOn')}
            </th>
            <th scope="col">{words('events.recorded')}</th>
            <th scope="col" aria-label={words('events.correct')} />
          </tr>
        </thead>
        <tbody>
          {revision.events.map((event) => (
            <tr key={event.id}>
              <td>
                {words(`events.${event.type}`)}
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
                  label={`${words('events.correct')}: ${words(`events.${event.type}`)}`}
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

import { IconCalendarPlus, IconDots, IconPlus } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';
import { formatLongDate } from '../../../../strings/format';
import { useWords } from '../../../../strings/use-words';
import { Button } from '../../../../ui/button';
import { Card } from '../../../../ui/card';
import { ErrorNote } from '../../../../ui/error-note';
import { IconButton } from '../../../../ui/icon-button';
import { Menu } from '../../../../ui/menu';
import type { OpenDialog } from '../open-dialog';
import { inOrder } from './arrange-hours';
import { sittingEditing } from './edit-sittings';
import { SittingRow } from './sitting-row';
import css from './sittings.module.css';
import { useCalendarExport } from './use-calendar-export';
import { useSittingActs } from './use-sitting-acts';

interface ScheduleCardProps {
  readonly act: AuditAct;
  readonly onOpen: (open: OpenDialog) => void;
}

/** The sittings of an audit by day and hour. */
export function ScheduleCard({ act, onOpen }: ScheduleCardProps) {
  const words = useWords('audits');
  const { audit } = act;
  const editing = sittingEditing(audit.state);
  const acts = useSittingActs(act);
  const exportCalendar = useCalendarExport(audit);
  const sittings = inOrder(audit.sittings);
  const days = Map.groupBy(sittings, ({ day }) => day);
  const held = audit.sittings.filter(({ kind }) => kind === 'auditee').length;
  const all = editing === 'all';
  return (
    <Card
      flush
      title={words('page.schedule.title')}
      meta={held === 0 ? undefined : words('page.schedule.count', { count: held })}
      actions={
        <>
          {editing === 'none' ? null : (
            <Button small icon={IconPlus} onClick={() => onOpen({ kind: 'sitting', sittingId: null })}>
              {words('page.schedule.add')}
            </Button>
          )}
          {sittings.length === 0 ? null : (
            <Menu
              align="end"
              trigger={<IconButton small icon={IconDots} label={words('page.schedule.more')} />}
              entries={[
                ...(all
                  ? [
                      {
                        id: 'many',
                        label: words('page.schedule.addMany'),
                        onSelect: () => onOpen({ kind: 'many' }),
                      },
                      {
                        id: 'arrange',
                        label: words('page.schedule.arrange'),
                        onSelect: () => onOpen({ kind: 'arrange' }),
                      },
                    ]
                  : []),
                { id: 'ics', label: words('page.schedule.export'), onSelect: () => void exportCalendar() },
              ]}
            />
          )}
        </>
      }
    >
      {acts.refusal === null ? null : (
        <ErrorNote title={acts.refusal} actions={<Button onClick={acts.clear}>{words('page.schedule.hide')}</Button>} />
      )}
      {sittings.length === 0 ? (
        <div className={css.foot}>
          <p className={css.quiet}>{words('page.schedule.empty')}</p>
          {all ? (
            <Button icon={IconCalendarPlus} onClick={() => onOpen({ kind: 'many' })}>
              {words('page.schedule.addMany')}
            </Button>
          ) : null}
        </div>
      ) : (
        <table className={css.table} aria-label={words('page.schedule.title')}>
          <thead>
            <tr>
              <th scope="col" className={css.hours}>
                {words('page.schedule.hours')}
              </th>
              <th scope="col" className={css.who}>
                {words('page.schedule.auditee')}
              </th>
              <th scope="col">{words('page.schedule.subject')}</th>
              <th scope="col" className={css.auditors}>
                {words('page.schedule.auditors')}
              </th>
              <th scope="col" className={css.acts}>
                <span className={css.spoken}>{words('page.others')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {[...days].map(([day, ofDay]) => (
              <Fragment key={day}>
                <tr className={css.dayRow}>
                  <td colSpan={5}>{formatLongDate(day)}</td>
                </tr>
                {ofDay.map((sitting) => (
                  <SittingRow key={sitting.id} sitting={sitting} act={act} acts={acts} onOpen={onOpen} />
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

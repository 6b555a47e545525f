import { type FormEvent, useState } from 'react';
import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';
import type { AuditError } from '../../../../core/audits/lifecycle/audit-error';
import { saveAudit } from '../../../../core/audits/lifecycle/draft-audit';
import type { Day } from '../../../../core/calendar/day';
import { workingCalendar } from '../../../../core/calendar/working-calendar';
import { useData, useWorkspace } from '../../../../data/store-context';
import { formatLongDate } from '../../../../strings/format';
import { useWords } from '../../../../strings/use-words';
import { ActWide } from '../../../../ui/act-dialog';
import { DateField } from '../../../../ui/date-field';
import { Note } from '../../../../ui/note';
import { Select } from '../../../../ui/select';
import { auditRefusalWords } from '../../shared/refusal-words';
import { useAuditRunner } from '../../shared/use-audit';
import { EditDialog } from '../edit-dialog';
import { arrangeHours, fittingLength, lengths } from './arrange-hours';
import css from './sittings.module.css';

interface ArrangeDialogProps {
  readonly act: AuditAct;
  readonly onClose: () => void;
}

/** Puts all sittings of a drafted audit into working hours anew. */
export function ArrangeDialog({ act, onClose }: ArrangeDialogProps) {
  const { today } = useData();
  const state = useWorkspace();
  const words = useWords('audits');
  const { refusal, busy, clear, run } = useAuditRunner<AuditError>(act.audit.id);
  const [day, setDay] = useState<Day | null>(act.audit.from);
  const [length, setLength] = useState('fit');
  const calendar = workingCalendar(state.calendarYear.values());
  const first = day ?? act.audit.from;
  const fitting = fittingLength(act.audit, first, calendar);
  const chosen = lengths.find((one) => String(one) === length) ?? fitting ?? 90;
  const arranged = arrangeHours(act.audit, first, chosen, calendar);
  const days = Map.groupBy(
    arranged.sittings.filter(({ kind }) => kind === 'auditee'),
    (sitting) => sitting.day,
  );

  async function save() {
    if (await run((now) => saveAudit(now, { ...now.audit, ...arrangeHours(now.audit, first, chosen, calendar) })))
      onClose();
  }
  return (
    <EditDialog
      title={words('page.arrange.title')}
      explain={words('page.arrange.explain')}
      action={words('page.arrange.do')}
      busy={busy}
      refusal={refusal === null ? null : auditRefusalWords(refusal, state, today(), { ...act.audit, ...arranged })}
      onSave={(event?: FormEvent) => {
        event?.preventDefault();
        void save();
      }}
      onClose={onClose}
    >
      <DateField
        label={words('page.arrange.firstDay')}
        required
        today={today()}
        value={day}
        onChange={(next) => {
          clear();
          setDay(next);
        }}
      />
      <Select
        label={words('page.arrange.length')}
        value={length}
        choices={[
          { value: 'fit', label: words('page.arrange.fit'), disabled: fitting === null },
          ...lengths.map((one) => ({ value: String(one), label: words('page.arrange.minutes', { count: one }) })),
        ]}
        onChange={(next) => {
          clear();
          setLength(next ?? 'fit');
        }}
      />
      <ActWide>
        {fitting === null ? <Note tone="warn">{words('page.arrange.tight')}</Note> : null}
        <ul className={css.preview} aria-live="polite">
          {[...days].map(([one, sittings]) => (
            <li key={one}>
              {words('page.arrange.preview', {
                day: formatLongDate(one),
                count: sittings.length,
                from: sittings[0]?.from ?? '',
                to: sittings.reduce((last, { to }) => (to > last ? to : last), ''),
              })}
            </li>
          ))}
        </ul>
      </ActWide>
    </EditDialog>
  );
}

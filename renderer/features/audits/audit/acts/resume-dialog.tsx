import { useState } from 'react';
import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';
import type { AuditError } from '../../../../core/audits/lifecycle/audit-error';
import { signersFor } from '../../../../core/audits/lifecycle/lifecycle-table';
import { resumeAudit } from '../../../../core/audits/lifecycle/resume-audit';
import { workingCalendar, workingDayFrom } from '../../../../core/calendar/working-calendar';
import { useData, useWorkspace } from '../../../../data/store-context';
import { useWords } from '../../../../strings/use-words';
import { ActWide } from '../../../../ui/act-dialog';
import { DateField } from '../../../../ui/date-field';
import { auditRefusalWords, signerWords } from '../../shared/refusal-words';
import { SignDialog } from '../../shared/sign-dialog';
import { auditSignatories } from '../../shared/signatory-choices';
import { sittingTitle } from '../../shared/sitting-names';
import { useAuditRunner } from '../../shared/use-audit';
import { withReason } from '../sittings/warning-lines';
import { WarningReasons } from '../sittings/warning-reasons';
import { daysOf, movedSittings } from './moved-sittings';
import css from './resume.module.css';

interface ResumeDialogProps {
  readonly act: AuditAct;
  readonly onClose: () => void;
}

/** Lets a postponed audit go on, on new days: all sittings moved at once, then each as it suits. */
export function ResumeDialog({ act, onClose }: ResumeDialogProps) {
  const { today } = useData();
  const state = useWorkspace();
  const words = useWords('audits');
  const { audit, records } = act;
  const { refusal, busy, clear, run } = useAuditRunner<AuditError>(audit.id);
  const calendar = workingCalendar(state.calendarYear.values());
  const [sittings, setSittings] = useState(() =>
    audit.from < today() && audit.postponedFrom !== 'running'
      ? movedSittings(audit, workingDayFrom(calendar, today()), calendar)
      : audit.sittings,
  );
  const days = daysOf(sittings, audit.from);
  const edited = { ...audit, ...days };
  const change = (next: typeof sittings) => {
    clear();
    setSittings(next);
  };
  return (
    <SignDialog
      title={words('acts.title', { act: words('acts.do.resumed'), code: audit.code })}
      explain={words('acts.explain.resumed')}
      action={words('acts.do.resumed')}
      people={auditSignatories(act, 'resumed', words)}
      nobody={words('signing.noSuitable', { signers: signerWords(signersFor.resumed) })}
      refusal={refusal === null ? null : auditRefusalWords(refusal, state, today(), edited)}
      busy={busy}
      onEdit={clear}
      onSign={(by) => {
        void run((now) => resumeAudit(now, by, days)).then((stored) => (stored ? onClose() : undefined));
      }}
      onClose={onClose}
    >
      <DateField
        label={words('page.resume.shift')}
        hint={words('page.resume.shiftHint')}
        today={today()}
        value={days.from}
        onChange={(day) =>
          day === null ? undefined : change(movedSittings({ sittings, from: days.from }, day, calendar))
        }
      />
      <ActWide>
        <fieldset className={css.sittings}>
          <legend>{words('page.resume.newDays')}</legend>
          {sittings.map((sitting) => (
            <DateField
              key={sitting.id}
              label={`${sittingTitle(sitting, state, today(), words)}, ${sitting.from}–${sitting.to}`}
              today={today()}
              value={sitting.day}
              onChange={(day) =>
                day === null
                  ? undefined
                  : change(sittings.map((one) => (one.id === sitting.id ? { ...one, day } : one)))
              }
            />
          ))}
        </fieldset>
      </ActWide>
      <ActWide>
        <WarningReasons
          audit={edited}
          records={records}
          onReason={(line, reason) =>
            change(sittings.map((one) => (one.id === line.sittingId ? withReason(one, line, reason) : one)))
          }
        />
      </ActWide>
    </SignDialog>
  );
}

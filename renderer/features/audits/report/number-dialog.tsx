import { type FormEvent, useState } from 'react';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import type { AuditError } from '../../../core/audits/lifecycle/audit-error';
import { recordReportNumber } from '../../../core/audits/lifecycle/audit-report';
import { useWorkspace } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import { Dialog } from '../../../ui/dialog';
import { ErrorNote } from '../../../ui/error-note';
import { TextField } from '../../../ui/text-field';
import { auditRefusalWords } from '../shared/refusal-words';
import { useAuditRunner } from '../shared/use-audit';
import css from './report.module.css';

/** Records number and date of the report as given by the records office; what is recorded is not replaced. */
export function NumberDialog({ act, onClose }: { readonly act: AuditAct; readonly onClose: () => void }) {
  const state = useWorkspace();
  const words = useWords('findings');
  const common = useWords('common');
  const { refusal, busy, clear, run } = useAuditRunner<AuditError>(act.audit.id);
  const { report } = act.audit;
  const [number, setNumber] = useState(report?.number ?? '');
  const [date, setDate] = useState(report?.date ?? null);

  async function save(event?: FormEvent) {
    event?.preventDefault();
    if (busy) return;
    if (await run((now) => recordReportNumber(now, number, date))) onClose();
  }
  return (
    <Dialog
      open
      title={words('report.number.title', { code: act.audit.code })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button kind="primary" disabled={busy} onClick={() => void save()}>
            {words('report.number.do')}
          </Button>
        </>
      }
    >
      <form className={css.fields} onSubmit={(event) => void save(event)} noValidate>
        <p>{words('report.number.explain')}</p>
        <TextField
          label={words('report.number.number')}
          placeholder={words('report.number.hint')}
          value={number}
          disabled={report?.number != null}
          onChange={(text) => {
            clear();
            setNumber(text);
          }}
        />
        <DateField
          label={words('report.number.date')}
          today={act.today}
          value={date}
          disabled={report?.date != null}
          onChange={(day) => {
            clear();
            setDate(day);
          }}
        />
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
      {refusal === null ? null : <ErrorNote title={auditRefusalWords(refusal, state, act.today)} />}
    </Dialog>
  );
}

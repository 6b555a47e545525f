import { type FormEvent, useState } from 'react';
import type { FindingError } from '../../../core/audits/findings/finding-error';
import { recordAgreements } from '../../../core/audits/findings/record-agreements';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import { useData, useWorkspace } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { DateField } from '../../../ui/date-field';
import { Dialog } from '../../../ui/dialog';
import { ErrorNote } from '../../../ui/error-note';
import { Select } from '../../../ui/select';
import { StateText } from '../../../ui/state-text';
import { TextField } from '../../../ui/text-field';
import { sittingName } from '../shared/sitting-names';
import { useAuditRunner } from '../shared/use-audit';
import { findingRefusalWords } from './finding-refusal-words';
import type { FindingRow } from './finding-rows';
import css from './findings.module.css';

interface AgreeDialogProps {
  readonly act: AuditAct;
  /** Findings with a statement that the auditee was not asked about. */
  readonly rows: readonly FindingRow[];
  readonly onClose: () => void;
}

/** Records that the auditee of one sitting agrees to several findings at once, by name and day. */
export function AgreeDialog({ act, rows, onClose }: AgreeDialogProps) {
  const { audit, today } = act;
  const state = useWorkspace();
  const { store } = useData();
  const words = useWords('findings');
  const auditWords = useWords('audits');
  const common = useWords('common');
  const { refusal, busy, clear, run } = useAuditRunner<FindingError>(audit.id);
  const sittings = audit.sittings.filter(({ id }) => rows.some(({ sitting }) => sitting?.id === id));
  const [sittingId, setSittingId] = useState(sittings[0]?.id ?? '');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [by, setBy] = useState(sittings[0]?.representative ?? '');
  const [on, setOn] = useState<string | null>(today);
  const here = rows.filter(({ sitting }) => sitting?.id === sittingId);
  const chosen = here.filter(({ item }) => !left.has(item.id));

  async function save(event?: FormEvent) {
    event?.preventDefault();
    const ids = chosen.map(({ item }) => item.id);
    if (busy || ids.length === 0) return;
    if (await run((now) => recordAgreements(now, ids, { type: 'agreed', by, on: on ?? '' }))) onClose();
  }
  return (
    <Dialog
      open
      wide
      title={words('agreeAll.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button kind="primary" disabled={busy || chosen.length === 0} onClick={() => void save()}>
            {words('agreeAll.do', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <form className={css.fields} onSubmit={(event) => void save(event)} noValidate>
        <Select
          label={words('agreeAll.sitting')}
          required
          value={sittingId}
          choices={sittings.map(({ id }) => ({ value: id, label: sittingName(id, store.state(), today, auditWords) }))}
          onChange={(next) => {
            clear();
            setSittingId(next ?? '');
            setBy(audit.sittings.find(({ id }) => id === next)?.representative ?? '');
          }}
        />
        <div className={css.pair}>
          <TextField
            label={words('agreement.by')}
            required
            value={by}
            onChange={(next) => {
              clear();
              setBy(next);
            }}
          />
          <DateField
            label={words('agreement.on')}
            required
            today={today}
            value={on}
            onChange={(next) => {
              clear();
              setOn(next);
            }}
          />
        </div>
        <fieldset className={css.checks}>
          <legend>{words('agreeAll.findings')}</legend>
          {here.map(({ item }) => (
            <div key={item.id} className={css.check}>
              <Checkbox
                label={`${item.code}: ${item.finding?.statement ?? ''}`}
                checked={!left.has(item.id)}
                onChange={(checked) => {
                  const next = new Set(left);
                  if (checked) next.delete(item.id);
                  else next.add(item.id);
                  setLeft(next);
                }}
              />
              {item.answer.grading === null ? null : <StateText state={`grading.${item.answer.grading}`} />}
            </div>
          ))}
        </fieldset>
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
      {refusal === null ? null : <ErrorNote title={findingRefusalWords(refusal, state, today)} />}
    </Dialog>
  );
}

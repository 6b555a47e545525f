import { useState } from 'react';
import type { AuditSample } from '../../../core/audits/audit-sample';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import { type SampleError, saveSample } from '../../../core/audits/sampling/save-sample';
import { asId } from '../../../core/kernel/ids';
import { useData, useWorkspace } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ErrorNote } from '../../../ui/error-note';
import { Select } from '../../../ui/select';
import { sittingName } from '../shared/sitting-names';
import { useAuditRunner } from '../shared/use-audit';
import { freshSeed, newSheet } from './new-sheet';
import { sampleRefusalWords } from './sample-refusal-words';
import css from './samples.module.css';

interface NewSheetDialogProps {
  readonly act: AuditAct;
  readonly onMade: (sample: AuditSample) => void;
  readonly onClose: () => void;
}

/** Begins a sampling sheet: at which sitting, on which procedure; those of the sitting stand first. */
export function NewSheetDialog({ act, onMade, onClose }: NewSheetDialogProps) {
  const { audit, today, samples } = act;
  const services = useData();
  const state = useWorkspace();
  const words = useWords('findings');
  const auditWords = useWords('audits');
  const common = useWords('common');
  const { refusal, busy, run } = useAuditRunner<SampleError>(audit.id);
  const sittings = audit.sittings.filter(({ kind }) => kind === 'auditee');
  const [sittingId, setSittingId] = useState(firstWithout()?.id ?? null);
  const sitting = sittings.find(({ id }) => id === sittingId);
  const [chosen, setChosen] = useState<string | null>(null);
  const procedureId = chosen ?? sitting?.procedureIds[0] ?? null;

  /** The first sitting whose procedures have no sheet yet. */
  function firstWithout() {
    return sittings.find(({ id }) => !samples.some((sample) => sample.sittingId === id)) ?? sittings[0];
  }
  async function make() {
    if (sitting === undefined || procedureId === null || busy) return;
    const sheet = newSheet(audit, sitting, asId<'procedure'>(procedureId), services.newId, freshSeed());
    if (!(await run((now) => saveSample(now, sheet)))) return;
    onMade(sheet);
    onClose();
  }
  const isOfSitting = (id: string) => sitting?.procedureIds.some((one) => one === id) === true;
  const procedures = [...state.procedure.values()].sort(
    (a, b) =>
      Number(isOfSitting(b.id)) - Number(isOfSitting(a.id)) || a.code.localeCompare(b.code, 'vi', { numeric: true }),
  );
  return (
    <Dialog
      open
      title={words('samples.make.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            kind="primary"
            disabled={busy || sitting === undefined || procedureId === null}
            onClick={() => void make()}
          >
            {words('samples.make.do')}
          </Button>
        </>
      }
    >
      <div className={css.fields}>
        <Select
          label={words('agreeAll.sitting')}
          required
          value={sittingId}
          choices={sittings.map(({ id }) => ({ value: id, label: sittingName(id, state, today, auditWords) }))}
          onChange={(next) => {
            setSittingId(next);
            setChosen(null);
          }}
        />
        <Select
          label={words('samples.make.procedure')}
          required
          value={procedureId}
          choices={procedures.map(({ id, code, title }) => ({
            value: id,
            label: `${code} ${title}`,
            note: isOfSitting(id) ? words('samples.make.ofSitting') : undefined,
          }))}
          onChange={setChosen}
        />
        {refusal === null ? null : <ErrorNote title={sampleRefusalWords(refusal, state, today)} />}
      </div>
    </Dialog>
  );
}

import { type FormEvent, useState } from 'react';
import { type CorrectionNoteError, noteCorrection } from '../../../core/kernel/note-correction';
import type { RecordKey } from '../../../data/record-changes';
import type { ChangeSetHeader } from '../../../data/store';
import { useData, useWorkspace } from '../../../data/store-context';
import { formatInstant } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Select } from '../../../ui/select';
import { TextArea } from '../../../ui/text-area';
import { useWhatWords } from '../history-row';
import { labelById, shortLabel } from '../record-label';
import css from './corrections.module.css';
import { useLaterChanges } from './use-later-changes';

interface NoteDialogProps {
  /** The change that was a mistake. */
  readonly header: ChangeSetHeader;
  /** Records that it touched and that still exist, at least one. */
  readonly records: readonly RecordKey[];
  readonly onClose: () => void;
}

/** Logs that a change was a mistake, with the reason and the change that mended it. */
export function NoteDialog({ header, records, onClose }: NoteDialogProps) {
  const words = useWords('history');
  const common = useWords('common');
  const state = useWorkspace();
  const { store, commit } = useData();
  const what = useWhatWords();
  const [recordId, setRecordId] = useState(records[0]?.id ?? '');
  const [mendedBy, setMendedBy] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<CorrectionNoteError | null>(null);
  const [busy, setBusy] = useState(false);
  const record = records.find(({ id }) => id === recordId);
  const later = useLaterChanges(header.id, record ?? null);
  const who = state.person.get(store.actor() ?? '')?.name ?? words('nobody');

  async function save(event?: FormEvent) {
    event?.preventDefault();
    if (record === undefined || busy) return;
    const label = shortLabel(record.id, state, words);
    const noted = noteCorrection({ about: header.id, record: { ...record, label }, mendedBy, reason });
    if (!noted.ok) return setError(noted.error);
    setBusy(true);
    const stored = await commit(noted.value);
    setBusy(false);
    if (stored !== null) onClose();
  }

  return (
    <Dialog
      open
      title={words('note.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button kind="primary" disabled={busy} onClick={() => void save()}>
            {words('note.save')}
          </Button>
        </>
      }
    >
      <p className={css.explain}>{words('note.explain')}</p>
      <dl className={css.mistake}>
        <dt>{words('note.mistaken')}</dt>
        <dd>
          {what(header)} · {formatInstant(header.at)}
        </dd>
      </dl>
      <form className={css.form} onSubmit={(event) => void save(event)} noValidate>
        {records.length > 1 ? (
          <Select
            label={words('note.record')}
            value={recordId}
            choices={records.map(({ entity, id }) => ({
              value: id,
              label: labelById(id, state, words),
              note: words(`entities.${entity}`),
            }))}
            onChange={(id) => {
              setMendedBy(null);
              setRecordId(id ?? '');
            }}
          />
        ) : null}
        <TextArea
          label={words('note.reason')}
          required
          value={reason}
          error={error === null ? null : words(`note.errors.${error.type}`)}
          onChange={(text) => {
            setError(null);
            setReason(text);
          }}
        />
        <Select
          label={words('note.mendedBy')}
          hint={words('note.mendedByHint')}
          clearable
          placeholder={words('note.notMended')}
          value={mendedBy}
          choices={later.map((one) => ({ value: one.id, label: `${formatInstant(one.at)} · ${what(one)}` }))}
          onChange={setMendedBy}
        />
      </form>
      <p className={css.recorder}>{words('note.recorder', { name: who })}</p>
    </Dialog>
  );
}

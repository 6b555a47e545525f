import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { AuditorProfile } from '../../../core/audits/auditor-profile';
import { type ProfileFailure, saveAuditorProfile } from '../../../core/audits/auditors/save-auditor-profile';
import { useData } from '../../../data/store-context';
import { formatDate } from '../../../strings/format';
import { useWords, type Words } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import { Dialog } from '../../../ui/dialog';
import { IconButton } from '../../../ui/icon-button';
import { Note } from '../../../ui/note';
import { TextArea } from '../../../ui/text-area';
import { TextField } from '../../../ui/text-field';
import { useKept } from '../checklist/kept/use-kept';
import css from './auditors.module.css';

interface ProfileDialogProps {
  readonly name: string;
  /** As stored, or a blank one. */
  readonly profile: AuditorProfile;
  readonly onClose: () => void;
}

type Training = AuditorProfile['trainings'][number];

/** Competence of an auditor: trainings and how long it counts; what is typed is kept until it is saved or given up. */
export function ProfileDialog({ name, profile: stored, onClose }: ProfileDialogProps) {
  const { commit, store, today, newId } = useData();
  const words = useWords('auditors');
  const common = useWords('common');
  const { ready, value, keep, failed } = useKept<AuditorProfile>(`draft.auditor.${stored.personId}`);
  const [failure, setFailure] = useState<ProfileFailure | null>(null);
  if (!ready) return null;
  const profile = value ?? stored;
  const day = today();
  const change = (part: Partial<AuditorProfile>) => {
    setFailure(null);
    keep({ ...profile, ...part });
  };
  const replace = (id: string, part: Partial<Training>) =>
    change({ trainings: profile.trainings.map((one) => (one.id === id ? { ...one, ...part } : one)) });

  async function save() {
    const { auditorProfile, person } = store.state();
    const result = saveAuditorProfile([...auditorProfile.values()], person, profile);
    if (!result.ok && result.error.type !== 'nothing-changed') return setFailure(result.error);
    if (result.ok && (await commit(result.value)) === null) return;
    keep(null);
    onClose();
  }
  const dates = failure?.type === 'start-missing' || failure?.type === 'dates-crossed' ? failure : null;
  return (
    <Dialog
      open
      wide
      title={words('dialog.title', { name })}
      onClose={onClose}
      actions={
        <>
          <Button
            onClick={() => {
              keep(null);
              onClose();
            }}
          >
            {words('dialog.discard')}
          </Button>
          <Button kind="primary" onClick={() => void save()}>
            {common('save')}
          </Button>
        </>
      }
    >
      <div className={css.dates}>
        <DateField
          label={words('dialog.from')}
          hint={words('dialog.fromHint')}
          today={day}
          value={profile.competentFrom}
          error={dates?.type === 'start-missing' ? failureWords(dates, words) : null}
          onChange={(competentFrom) => change({ competentFrom })}
        />
        <DateField
          label={words('dialog.until')}
          hint={words('dialog.untilHint')}
          today={day}
          value={profile.competentUntil}
          error={dates?.type === 'dates-crossed' ? failureWords(dates, words) : null}
          onChange={(competentUntil) => change({ competentUntil })}
        />
      </div>
      <fieldset className={css.part}>
        <legend>{words('dialog.trainings')}</legend>
        {profile.trainings.length === 0 ? <p className={css.dim}>{words('dialog.noTrainings')}</p> : null}
        {profile.trainings.map((training, index) => (
          <div key={training.id} className={css.training}>
            <TextField
              label={words('dialog.trainingTitle', { number: index + 1 })}
              value={training.title}
              error={
                failure?.type === 'training-title-missing' && failure.trainingId === training.id
                  ? failureWords(failure, words)
                  : null
              }
              onChange={(title) => replace(training.id, { title })}
            />
            <DateField
              label={words('dialog.trainingOn', { number: index + 1 })}
              today={day}
              value={training.on}
              onChange={(on) => {
                if (on !== null) replace(training.id, { on });
              }}
            />
            <TextField
              label={words('dialog.certificate', { number: index + 1 })}
              value={training.certificate}
              onChange={(certificate) => replace(training.id, { certificate })}
            />
            <IconButton
              icon={IconTrash}
              label={words('dialog.removeTraining', { number: index + 1 })}
              onClick={() => change({ trainings: profile.trainings.filter(({ id }) => id !== training.id) })}
            />
          </div>
        ))}
        <div>
          <Button
            small
            icon={IconPlus}
            onClick={() =>
              change({ trainings: [...profile.trainings, { id: newId(), title: '', on: day, certificate: '' }] })
            }
          >
            {words('dialog.addTraining')}
          </Button>
        </div>
      </fieldset>
      <TextArea label={words('dialog.note')} rows={2} value={profile.note} onChange={(note) => change({ note })} />
      {failure === null || dates !== null || failure.type === 'training-title-missing' ? null : (
        <Note tone="bad">{failureWords(failure, words)}</Note>
      )}
      {value === null ? null : <p className={css.dim}>{words('dialog.kept')}</p>}
      {failed ? <Note tone="bad">{words('dialog.notKept')}</Note> : null}
    </Dialog>
  );
}

function failureWords(failure: ProfileFailure, words: Words<'auditors'>): string {
  return failure.type === 'bad-date'
    ? words('failures.bad-date', { text: formatDate(failure.text) })
    : words(`failures.${failure.type}`);
}

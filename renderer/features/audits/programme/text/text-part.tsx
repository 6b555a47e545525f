import { IconAlertCircle, IconCircleCheck, IconDeviceLaptop, IconLoader } from '@tabler/icons-react';
import { useData } from '../../../../data/store-context';
import { useWords, type WordKey } from '../../../../strings/use-words';
import { Button } from '../../../../ui/button';
import { Card } from '../../../../ui/card';
import { DateField } from '../../../../ui/date-field';
import { ErrorNote } from '../../../../ui/error-note';
import { Note } from '../../../../ui/note';
import { TextArea } from '../../../../ui/text-area';
import { ToneText } from '../../../../ui/tone-text';
import type { ProgrammeDesk } from '../plan/use-programme';
import { AuditeesCard } from './auditees-card';
import { PapersCard } from './papers-card';
import css from './text.module.css';
import type { TextView } from './text-session';
import { useRefusedText } from './use-refused-text';
import { useTextSession } from './use-text-session';

const lists = ['objectives', 'criteria', 'basis'] as const;
const looks = {
  typing: { tone: 'mute', icon: IconDeviceLaptop },
  saving: { tone: 'mute', icon: IconLoader },
  saved: { tone: 'ok', icon: IconCircleCheck },
  refused: { tone: 'bad', icon: IconAlertCircle },
} as const;

/** The written part of the programme, kept as it is typed and stored when it is left; beside it the paper and whom it is for. */
export function TextPart({ desk }: { readonly desk: ProgrammeDesk }) {
  const { programme, isLocked } = desk;
  const { today } = useData();
  const words = useWords('programme');
  const { session, view } = useTextSession(programme.id);
  const refused = useRefusedText();
  const { texts } = view;
  const disabled = isLocked || !view.ready;
  const leave = () => void session.save();
  const area = (field: 'scope' | (typeof lists)[number], rows: number) => (
    <TextArea
      label={words(`fields.${field}` as WordKey<'programme'>)}
      hint={field === 'scope' || isLocked ? undefined : words('fields.oneALine')}
      required={field !== 'basis' && !isLocked}
      readOnly={disabled}
      rows={rows}
      value={texts[field]}
      onChange={(text) => session.type({ [field]: text })}
      onBlur={leave}
    />
  );
  return (
    <div className={css.part}>
      <Card
        className={css.texts}
        title={words('tabs.text')}
        actions={isLocked ? null : <Status view={view} onRetry={leave} />}
      >
        <div className={css.fields}>
          {isLocked ? <Note>{words('text.locked')}</Note> : null}
          {!isLocked && programme.preparedBy !== null ? <Note tone="warn">{words('text.signatureFalls')}</Note> : null}
          {view.refusal === null ? null : (
            <ErrorNote
              title={refused(view.refusal)}
              kept={view.refusal.type === 'not-kept' ? undefined : words('text.kept')}
            />
          )}
          {area('objectives', 4)}
          {area('scope', 2)}
          {area('criteria', 4)}
          {area('basis', 4)}
          <div className={css.two}>
            <DateField
              label={words('fields.cycleFrom')}
              required
              disabled={disabled}
              today={today()}
              value={texts.from}
              onChange={(from) => session.type({ from })}
            />
            <DateField
              label={words('fields.cycleTo')}
              required
              disabled={disabled}
              today={today()}
              value={texts.to}
              onChange={(to) => session.type({ to })}
              hint={words('fields.cycleHint')}
            />
          </div>
        </div>
      </Card>
      <div className={css.side}>
        <PapersCard programme={programme} />
        <AuditeesCard desk={desk} />
      </div>
    </div>
  );
}

function Status({ view, onRetry }: { readonly view: TextView; readonly onRetry: () => void }) {
  const words = useWords('programme');
  const common = useWords('common');
  return (
    <div role="status" className={css.status}>
      <ToneText {...looks[view.status]}>{words(`text.${view.status}`)}</ToneText>
      {view.status === 'refused' ? (
        <Button small onClick={onRetry}>
          {common('retry')}
        </Button>
      ) : null}
    </div>
  );
}

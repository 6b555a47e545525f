import { useMemo, useState } from 'react';
import { defaultSettings, type PlanningSettings } from '../../../../core/audits/programme/planning-input';
import { useData } from '../../../../data/store-context';
import { useWords } from '../../../../strings/use-words';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { Note } from '../../../../ui/note';
import { Progress } from '../../../../ui/progress';
import type { ProgrammeDesk } from '../plan/use-programme';
import css from './builder.module.css';
import { compareProposal } from './compare-proposal';
import { ProposalPreview } from './proposal-preview';
import { SettingsForm } from './settings-form';
import { useProposal } from './use-proposal';

interface BuilderDialogProps {
  readonly desk: ProgrammeDesk;
  readonly onClose: () => void;
}

/** Proposes a schedule: how it is to be planned, the planning itself, and what taking it would change. */
export function BuilderDialog({ desk, onClose }: BuilderDialogProps) {
  const { programme, facts, edit } = desk;
  const { today } = useData();
  const words = useWords('programme');
  const common = useWords('common');
  const [settings, setSettings] = useState<PlanningSettings>(() => ({
    ...defaultSettings,
    notBefore: today().startsWith(`${programme.year}-`) ? today() : null,
  }));
  const { stage, run, stop, back } = useProposal(desk);
  const compared = useMemo(
    () => (stage.type === 'ready' ? compareProposal(programme.slots, stage.proposal.slots) : null),
    [stage, programme.slots],
  );
  const kept = programme.slots.filter(({ id, locked }) => locked || facts.taken.has(id)).length;
  const nothingNew = compared?.lines.every(({ kind }) => kind === 'kept' || kind === 'same') ?? false;

  function take() {
    if (compared === null) return;
    const former = programme.slots;
    // a programme that changed meanwhile is not overwritten
    void edit((now) => (now.slots === former ? { ...now, slots: compared.slots } : now));
    onClose();
  }
  return (
    <Dialog
      open
      wide
      title={words('builder.title', { year: String(programme.year) })}
      onClose={onClose}
      actions={
        compared === null ? (
          <>
            <Button onClick={onClose}>{common('cancel')}</Button>
            <Button
              kind="primary"
              disabled={stage.type === 'running'}
              disabledReason={settings.months.length === 0 ? words('builder.noMonth') : null}
              onClick={() => void run(settings)}
            >
              {words('builder.run')}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={back}>{words('builder.again')}</Button>
            <Button onClick={onClose}>{words('builder.leave')}</Button>
            <Button kind="primary" disabled={nothingNew} onClick={take}>
              {words('builder.take')}
            </Button>
          </>
        )
      }
    >
      {compared !== null && stage.type === 'ready' ? (
        <>
          {nothingNew ? <Note>{words('builder.nothingNew')}</Note> : null}
          <ProposalPreview lines={compared.lines} impossible={stage.proposal.impossible} />
        </>
      ) : stage.type === 'running' ? (
        <div className={css.running}>
          <Progress
            label={words('builder.running')}
            done={Math.round(stage.share * 100)}
            total={100}
            hint={words('builder.stopHint')}
            onStop={stop}
          />
        </div>
      ) : (
        <>
          {stage.type === 'stopped' ? <Note>{words('builder.stopped')}</Note> : null}
          <p>{words('builder.explain')}</p>
          <SettingsForm settings={settings} onChange={setSettings} />
          {kept === 0 ? null : <Note>{words('builder.kept', { count: kept })}</Note>}
        </>
      )}
    </Dialog>
  );
}

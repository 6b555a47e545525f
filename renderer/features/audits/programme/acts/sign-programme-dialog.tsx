import { useMemo } from 'react';
import {
  approveProgramme,
  type ProgrammeAct,
  prepareProgramme,
  reopenProgramme,
} from '../../../../core/audits/programme/sign-programme';
import type { Signing } from '../../../../core/audits/signature';
import { useData, useWorkspace } from '../../../../data/store-context';
import { useWords } from '../../../../strings/use-words';
import { Note } from '../../../../ui/note';
import { SignDialog } from '../../shared/sign-dialog';
import { signatoryChoices } from '../../shared/signatory-choices';
import type { ProgrammeDesk } from '../plan/use-programme';
import { useProgrammeWords } from '../use-programme-words';
import { useProgrammeAct } from './use-programme-act';

/** Acts on a programme that somebody signs. */
export type ProgrammeSignedAct = 'prepare' | 'approve' | 'reopen';

const rules = { prepare: prepareProgramme, approve: approveProgramme, reopen: reopenProgramme } as const;

const noteOf = { prepare: 'note', approve: 'opinion', reopen: 'reopenReason' } as const;

interface SignProgrammeDialogProps {
  readonly act: ProgrammeSignedAct;
  readonly desk: ProgrammeDesk;
  readonly onClose: () => void;
}

/** Somebody hands the programme in, approves it, or has it taken up again. */
export function SignProgrammeDialog({ act, desk, onClose }: SignProgrammeDialogProps) {
  const { programme, facts } = desk;
  const { today } = useData();
  const { person } = useWorkspace();
  const words = useWords('programme');
  const say = useProgrammeWords();
  const { refusal, busy, clear, run } = useProgrammeAct(programme.id);
  const preparer = programme.preparedBy?.signedBy;
  const people = useMemo(
    () =>
      signatoryChoices(person.values(), today(), (one) => {
        if (act === 'prepare') return one.outsideAgency === '' ? '' : words('acts.outside');
        if (!one.roles.includes('approver')) return words('acts.notApprover');
        return act === 'approve' && one.id === preparer ? words('acts.isPreparer') : '';
      }),
    [person, today, act, preparer, words],
  );
  const leavesOut = act === 'approve' && facts.gaps.length > 0;

  async function sign(by: Signing) {
    if (await run((facts: ProgrammeAct) => rules[act](facts, by))) onClose();
  }
  return (
    <SignDialog
      title={words(`acts.${act}.title`, { year: String(programme.year) })}
      explain={words(`acts.${act}.explain`)}
      action={words(`acts.${act}.action`)}
      people={people}
      nobody={words('acts.nobody')}
      noteLabel={words(`acts.${leavesOut ? 'gapReason' : noteOf[act]}`)}
      noteRequired={act === 'reopen'}
      refusal={
        refusal === null ? null : refusal.type === 'texts-not-saved' ? words('acts.textsNotSaved') : say(refusal)
      }
      busy={busy}
      onEdit={clear}
      onSign={(by) => void sign(by)}
      onClose={onClose}
    >
      {leavesOut ? <Note tone="warn">{words('acts.leavesOut', { count: facts.gaps.length })}</Note> : null}
    </SignDialog>
  );
}

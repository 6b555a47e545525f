import { IconArrowBackUp, IconHash, IconSend, IconSignature } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '../../../../strings/use-words';
import { Button } from '../../../../ui/button';
import type { ProgrammeDesk } from '../plan/use-programme';
import { NumberDialog } from './number-dialog';
import { type ProgrammeSignedAct, SignProgrammeDialog } from './sign-programme-dialog';

/** The next acts on a programme: hand in, approve, record its number, take it up again. */
export function ProgrammeActs({ desk }: { readonly desk: ProgrammeDesk }) {
  const { approval, preparedBy, number, date, slots } = desk.programme;
  const words = useWords('programme');
  const [act, setAct] = useState<ProgrammeSignedAct | 'number' | null>(null);
  const close = () => setAct(null);
  return (
    <>
      {approval === null && preparedBy === null ? (
        <Button kind={slots.length === 0 ? 'plain' : 'primary'} icon={IconSend} onClick={() => setAct('prepare')}>
          {words('acts.prepare.action')}
        </Button>
      ) : null}
      {approval === null && preparedBy !== null ? (
        <Button kind="primary" icon={IconSignature} onClick={() => setAct('approve')}>
          {words('acts.approve.action')}
        </Button>
      ) : null}
      {approval !== null && (number === null || date === null) ? (
        <Button kind="primary" icon={IconHash} onClick={() => setAct('number')}>
          {words('acts.number.action')}
        </Button>
      ) : null}
      {approval !== null ? (
        <Button icon={IconArrowBackUp} onClick={() => setAct('reopen')}>
          {words('acts.reopen.action')}
        </Button>
      ) : null}
      {act === 'number' ? <NumberDialog programmeId={desk.programme.id} onClose={close} /> : null}
      {act !== null && act !== 'number' ? <SignProgrammeDialog act={act} desk={desk} onClose={close} /> : null}
    </>
  );
}

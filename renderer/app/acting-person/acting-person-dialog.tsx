import { useState } from 'react';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import type { Choice } from '../../ui/choices';
import { Dialog } from '../../ui/dialog';
import { Select } from '../../ui/select';

interface ActingPersonDialogProps {
  readonly open: boolean;
  readonly choices: readonly Choice[];
  readonly onChoose: (personId: string) => void;
  readonly onLater: () => void;
}

/** Asks once a day who is working here; says that the answer is declared, not authenticated. */
export function ActingPersonDialog({ open, choices, onChoose, onLater }: ActingPersonDialogProps) {
  const words = useWords('shell');
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Dialog
      open={open}
      title={words('actor.title')}
      onClose={onLater}
      actions={
        <>
          <Button onClick={onLater}>{words('actor.later')}</Button>
          <Button
            kind="primary"
            disabledReason={chosen === null ? words('actor.chooseFirst') : null}
            onClick={() => {
              if (chosen !== null) onChoose(chosen);
            }}
          >
            {words('actor.choose')}
          </Button>
        </>
      }
    >
      <p>{words('actor.declared')}</p>
      <Select label={words('actor.people')} value={chosen} onChange={setChosen} choices={choices} />
    </Dialog>
  );
}

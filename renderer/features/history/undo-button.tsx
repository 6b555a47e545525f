import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { ChangeSetHeader, UndoFailure } from '../../data/store';
import { useData, useWorkspace } from '../../data/store-context';
import { formatInstant } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { isCorrection } from './corrections/corrections-of';
import css from './history.module.css';
import { shortLabel } from './record-label';

interface Props {
  readonly header: ChangeSetHeader;
  readonly history: readonly ChangeSetHeader[];
}

/** Takes a change set back, or says why that is refused. */
export function UndoButton({ header, history }: Props) {
  const words = useWords('history');
  const state = useWorkspace();
  const { store, undo } = useData();
  const [checked, setChecked] = useState<{ readonly refusal: UndoFailure | null } | null>(null);
  const [busy, setBusy] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each later change may alter the answer
  useEffect(() => {
    let wanted = true;
    setChecked(null);
    void store.undoRefusal(header.id).then((refusal) => wanted && setChecked({ refusal }));
    return () => {
      wanted = false;
    };
  }, [store, header.id, history]);

  const redo = header.intent === 'history.undo';
  const undoneAt = history.find(({ id }) => id === header.undoneBy)?.at;
  const refused = checked === null ? words('checking') : reason(checked.refusal);
  if (refused !== null) return <p className={css.refused}>{refused}</p>;
  return (
    <Button
      small
      icon={redo ? IconArrowForwardUp : IconArrowBackUp}
      disabled={busy}
      onClick={() => {
        setBusy(true);
        void undo(header.id).finally(() => setBusy(false));
      }}
    >
      {words(redo ? 'redo' : 'undo')}
    </Button>
  );

  function reason(refusal: UndoFailure | null): string | null {
    if (refusal === null) return null;
    switch (refusal.type) {
      case 'not-undoable':
        return words(isCorrection(header) ? 'refusals.correction' : 'refusals.not-undoable');
      case 'already-undone':
        return undoneAt === undefined
          ? words('refusals.already-undone')
          : words('undoneAt', { at: formatInstant(undoneAt) });
      case 'touched-later': {
        const names = refusal.records.slice(0, 3).map(({ id }) => shortLabel(id, state, words));
        const more = refusal.records.length > names.length ? [...names, '…'] : names;
        return words('refusals.touched-later', { records: more.join('; ') });
      }
      default:
        return words('refusals.other');
    }
  }
}

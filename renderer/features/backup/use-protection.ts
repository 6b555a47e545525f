import { judgeProtection, type Protection } from '../../data/backup/protection';
import { useBackupState, useData, useHistory } from '../../data/store-context';

/** How well the data are protected now. */
export function useProtection(): Protection {
  const { store, now } = useData();
  const state = useBackupState();
  const history = useHistory();
  const [newest] = history;
  return judgeProtection({
    state,
    journal: store.opening.journal,
    lastChange: newest?.at ?? null,
    firstChange: history.at(-1)?.at ?? null,
    now: now(),
  });
}

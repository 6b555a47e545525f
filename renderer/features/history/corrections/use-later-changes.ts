import { useEffect, useState } from 'react';
import type { RecordKey } from '../../../data/record-changes';
import type { ChangeSetHeader } from '../../../data/store';
import { useData, useHistory } from '../../../data/store-context';
import { isCorrectionNote } from './corrections-of';

/** Changes of a record after one of its changes, newest first; notes about changes are none. */
export function useLaterChanges(changeSetId: string, record: RecordKey | null): readonly ChangeSetHeader[] {
  const { store } = useData();
  const headers = useHistory();
  const [sets, setSets] = useState<ReadonlySet<string>>(new Set());
  const { entity, id } = record ?? { entity: null, id: '' };

  useEffect(() => {
    if (entity === null) return;
    let wanted = true;
    void store
      .versionsOf(entity, id)
      .then((versions) => wanted && setSets(new Set(versions.map(({ changeSet }) => changeSet))));
    return () => {
      wanted = false;
    };
  }, [store, entity, id]);

  const at = headers.findIndex((header) => header.id === changeSetId);
  return headers.slice(0, Math.max(0, at)).filter((header) => sets.has(header.id) && !isCorrectionNote(header));
}

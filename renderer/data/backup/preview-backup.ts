import type { EntityName } from '../../core/kernel/entities';
import type { Store } from '../store';
import type { WorkspaceSummary } from '../tasks/tasks';
import type { BackupPreview, WorkspaceCounts } from './backups';

/** Compares what a verified workspace file holds with the workspace as it is. */
export function previewOf(
  { agency, program, lastAt, changeSets, records }: WorkspaceSummary,
  store: Pick<Store, 'state' | 'history'>,
): BackupPreview {
  const state = store.state();
  const history = store.history();
  const inFile = new Set(changeSets);
  const here = new Set(history.map(({ id }) => id));
  return {
    agency,
    program,
    lastAt,
    counts: countsOf((entity) => records[entity], changeSets.length),
    now: { ...countsOf((entity) => state[entity].size, history.length), lastAt: history[0]?.at ?? null },
    lost: history.filter(({ id }) => !inFile.has(id)).length,
    gained: changeSets.filter((id) => !here.has(id)).length,
  };
}

function countsOf(count: (entity: EntityName) => number, changeSets: number): WorkspaceCounts {
  return {
    administrativeProcedures: count('administrativeProcedure'),
    procedures: count('procedure'),
    changeSets,
    attachments: count('attachment'),
  };
}

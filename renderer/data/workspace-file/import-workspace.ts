import type { Result } from '../../core/kernel/result';
import type { Database } from '../database';
import type { ImportedWorkspace, ImportFailure } from '../store';

/** Takes a workspace file over. */
export async function importWorkspace(
  _database: Database,
  _bytes: Uint8Array,
  _progress: (done: number, total: number) => void,
): Promise<Result<ImportedWorkspace, ImportFailure>> {
  throw new Error('not yet');
}

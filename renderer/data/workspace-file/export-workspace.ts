import type { Database } from '../database';

/** Bytes of the workspace file. */
export async function exportWorkspace(_database: Database, _program: string): Promise<Uint8Array> {
  throw new Error('not yet');
}

import { deleteDatabase } from '../delete-database';
import type { Folders } from '../folder';
import type { FolderContent } from '../journal-folder/read-folder';
import type { TaskControl } from '../tasks/tasks';
import { withDatabase } from '../tasks/with-database';
import { citedBlobs } from '../workspace-file/cited-blobs';
import { assembleHistory } from './assemble';
import { bytesFrom } from './attachment-bytes';
import { fillGeneration } from './fill-generation';
import { type CopyPlace, keepCopy } from './keep-copy';

/** Keeps the workspace that a folder tells of as a backup, before the folder is set aside; what fails here is lost nowhere, for the folder itself stays. */
export async function keepLacking(
  name: string,
  content: FolderContent,
  folders: Folders,
  place: CopyPlace,
  control: TaskControl,
): Promise<void> {
  if (folders.backups === null) return;
  const scratch = `${name}-aside`;
  const { attachments } = folders;
  try {
    await deleteDatabase(scratch);
    const history = await assembleHistory([{ ...content, verified: false }], control);
    const bytesOf = (sha256: string) => bytesFrom([async (hash) => attachments?.read(hash)], sha256);
    await fillGeneration(scratch, { history, blobs: citedBlobs(history.entries), bytesOf, facts: [] }, control);
    await withDatabase(scratch, (database) => keepCopy(database, 'recovered', place));
  } catch {
    // the folder set aside has it all
  } finally {
    await deleteDatabase(scratch).catch(() => undefined);
  }
}

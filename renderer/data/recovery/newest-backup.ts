import type { Instant } from '../../core/kernel/instant';
import { parseBackupName } from '../backup/backup-name';
import type { FolderReader } from '../folder';
import type { TaskControl } from '../tasks/tasks';
import { readWorkspace } from '../workspace-file/read-workspace';
import type { ReadWorkspace } from '../workspace-file/workspace';

/** The newest backup that reads, and the names of newer ones that do not. */
export interface FoundBackup {
  readonly name: string | null;
  readonly workspace: ReadWorkspace | null;
  readonly damage: readonly string[];
}

/** Finds the newest good backup, of those taken at `since` or later when it is given. A folder that cannot be read has none. */
export async function newestBackup(
  folder: FolderReader | null,
  since: Instant | null,
  control: TaskControl,
): Promise<FoundBackup> {
  const damage: string[] = [];
  for (const name of await namesIn(folder, since)) {
    const bytes = await folder?.read(name).catch(() => null);
    const read = bytes ? await readWorkspace(bytes, control) : null;
    if (read?.ok) return { name, workspace: read.value, damage };
    damage.push(name);
  }
  return { name: null, workspace: null, damage };
}

/** Newest first. Names tell whole seconds. */
async function namesIn(folder: FolderReader | null, since: Instant | null): Promise<readonly string[]> {
  const files = (await folder?.list().catch(() => [])) ?? [];
  const from = since === null ? '' : since.slice(0, 19);
  return files
    .map(({ name }) => name)
    .filter((name) => (parseBackupName(name)?.at ?? '').slice(0, 19) >= from && parseBackupName(name) !== null)
    .sort()
    .reverse();
}

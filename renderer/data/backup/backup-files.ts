import type { Folder } from '../folder';
import { parseBackupName } from './backup-name';
import type { BackupFile } from './backups';
import { newestFirst } from './retention';

/** The backups of a folder, newest first; other files in it are left out. */
export async function listBackups(folder: Folder): Promise<readonly BackupFile[]> {
  const files = (await folder.list()).flatMap(({ name, size }) => {
    const read = parseBackupName(name);
    return read === null ? [] : [{ name, size, ...read }];
  });
  return newestFirst(files);
}

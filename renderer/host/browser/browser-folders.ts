import type { Host } from '../contract';
import { DirectoryFolder } from './directory-folder';

/** The folders of a browser: in the directory that the user lent, else backups alone in the private file system. */
export async function browserFolders(
  lent: FileSystemDirectoryHandle | null,
): Promise<Pick<Host, 'journal' | 'attachments' | 'backups'>> {
  if (lent === null) return { journal: null, attachments: null, backups: await privateBackups() };
  const inLent = (place: string) => new DirectoryFolder({ root: lent, place, outside: true, free: async () => null });
  return { journal: inLent('journal'), attachments: inLent('attachments'), backups: inLent('backups') };
}

/** Backups in the browser's private file system; `null` where it has none or cannot write files whole. */
async function privateBackups(): Promise<DirectoryFolder | null> {
  if (!('FileSystemFileHandle' in globalThis) || !('createWritable' in FileSystemFileHandle.prototype)) return null;
  try {
    const root = await navigator.storage.getDirectory();
    return new DirectoryFolder({ root, place: 'backups', outside: false, free: freeByQuota });
  } catch {
    // Private windows of some browsers refuse it.
    return null;
  }
}

async function freeByQuota(): Promise<number | null> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
}

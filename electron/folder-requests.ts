import { join } from 'node:path';
import type { FolderChannel } from '../renderer/host/channels';
import type { FolderAnswer, FolderPlace, IpcRequests } from '../renderer/host/ipc-contract';
import { DiskFolder } from './folder';
import { errorCode } from './write-file';

/** Answers requests for the program's own folders, which lie below `root` under their places. */
export function folderRequests(root: string): Pick<IpcRequests, FolderChannel> {
  const folders: Readonly<Record<FolderPlace, DiskFolder>> = {
    journal: new DiskFolder(join(root, 'journal')),
    attachments: new DiskFolder(join(root, 'attachments')),
    backups: new DiskFolder(join(root, 'backups')),
  };
  return {
    'folder:list': (place) => answer(folders[place].list()),
    'folder:read': (place, name, from) => answer(folders[place].read(name, from)),
    'folder:append': (place, name, bytes) => answer(folders[place].append(name, bytes)),
    'folder:write': (place, name, bytes) => answer(folders[place].write(name, bytes)),
    'folder:remove': (place, name) => answer(folders[place].remove(name)),
    'folder:set-aside': (place, label) => answer(folders[place].setAside(label)),
    'folder:free': (place) => answer(folders[place].free()),
  };
}

async function answer<T>(call: Promise<T>): Promise<FolderAnswer<T>> {
  try {
    return { type: 'done', value: await call };
  } catch (error) {
    return { type: 'failed', reason: errorCode(error) };
  }
}

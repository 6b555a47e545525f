import { join } from 'node:path';
import type { FolderChannel } from '../renderer/host/channels';
import type { FolderAnswer, IpcRequests } from '../renderer/host/ipc-contract';
import { diskFolder } from './folder';
import { errorCode } from './write-file';

/** Answers requests for the program's own folders, which lie below `root` under their places. */
export function folderRequests(root: string): Pick<IpcRequests, FolderChannel> {
  const at = (place: string) => diskFolder(join(root, place));
  const folders = { journal: at('journal'), attachments: at('attachments'), backups: at('backups') };
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

function answer<T>(call: Promise<T>): Promise<FolderAnswer<T>> {
  return call.then(
    (value) => ({ type: 'done', value }),
    (error) => ({ type: 'failed', reason: errorCode(error) }),
  );
}

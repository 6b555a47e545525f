import { type Folder, plainName } from './contract';
import type { FolderAnswer, FolderPlace, IpcRequests } from './ipc-contract';

/** One of the shell's folders, seen from the window: failures come as values and reject here with their code. */
export function electronFolder(requests: IpcRequests, place: FolderPlace): Folder {
  return {
    outside: true,
    list: () => unwrapped(requests['folder:list'](place)),
    read: async (name, from = 0) => unwrapped(requests['folder:read'](place, plain(name), from)),
    append: async (name, bytes) => unwrapped(requests['folder:append'](place, plain(name), bytes)),
    write: async (name, bytes) => unwrapped(requests['folder:write'](place, plain(name), bytes)),
    remove: async (name) => unwrapped(requests['folder:remove'](place, plain(name))),
    setAside: async (label) => unwrapped(requests['folder:set-aside'](place, plain(label))),
    free: () => unwrapped(requests['folder:free'](place)),
  };
}

async function unwrapped<T>(answering: Promise<FolderAnswer<T>>): Promise<T> {
  const answer = await answering;
  if (answer.type === 'failed') throw new Error(answer.reason);
  return answer.value;
}

function plain(name: string): string {
  if (!plainName.test(name)) throw new Error('EINVAL');
  return name;
}

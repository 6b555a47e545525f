import { reasonOf } from '../failures';
import type { FolderReaders, Folders } from '../folder';
import type { FolderQuestion, FromRecovery, RecoveryResult, ToRecovery } from './recovery-messages';
import type { RecoveryProgress, RecoveryRequest } from './recovery-request';

/** Part of a worker that a recovery needs; tests hand in a double. */
export interface RecoveryWorker {
  onmessage: ((event: MessageEvent<FromRecovery>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: ToRecovery): void;
  terminate(): void;
}

/** Recovers in a worker where there are any, so that the window answers meanwhile; else in place. */
export async function recoverAside(
  request: RecoveryRequest,
  folders: FolderReaders,
  progress: RecoveryProgress,
): Promise<RecoveryResult> {
  if (typeof Worker !== 'undefined') return recoverIn(startWorker(), request, folders, progress);
  const { recoverDatabase } = await import('./recover-database');
  return recoverDatabase(request, folders, progress);
}

/** Recovers in a worker, which asks the window for what lies in the folders and ends with its outcome. */
export function recoverIn(
  worker: RecoveryWorker,
  request: RecoveryRequest,
  folders: FolderReaders,
  progress: RecoveryProgress,
): Promise<RecoveryResult> {
  const places = (['journal', 'attachments', 'backups'] as const).filter((place) => folders[place] !== null);
  return new Promise<RecoveryResult>((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      if (data.type === 'progress') progress(data.stage, data.done, data.total);
      else if (data.type === 'ask') void answer(data.number, data.question);
      else if (data.type === 'done') resolve(data.result);
      else reject(new Error(data.message));
    };
    worker.onerror = (event) => reject(new Error(event.message || 'the worker did not start'));
    worker.postMessage({ type: 'recover', request, places });
  }).finally(() => worker.terminate());

  async function answer(number: number, question: FolderQuestion): Promise<void> {
    try {
      worker.postMessage({ type: 'answer', number, value: await lookInto(folders, question) });
    } catch (error) {
      worker.postMessage({ type: 'refusal', number, reason: reasonOf(error) });
    }
  }
}

function lookInto(folders: FolderReaders, { place, name, from }: FolderQuestion): Promise<unknown> {
  const folder = folders[place as keyof Folders];
  if (folder === null) throw new Error('ENOENT');
  return name === null ? folder.list() : folder.read(name, from);
}

function startWorker(): RecoveryWorker {
  return new Worker(new URL('./recovery-worker.ts', import.meta.url), { type: 'module' });
}

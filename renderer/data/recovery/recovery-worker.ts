import { reasonOf } from '../failures';
import type { FolderReader, FolderReaders, Folders } from '../folder';
import { recoverDatabase } from './recover-database';
import type { FolderQuestion, FromRecovery, ToRecovery } from './recovery-messages';

const waiting = new Map<number, PromiseWithResolvers<unknown>>();
let asked = 0;

addEventListener('message', ({ data }: MessageEvent<ToRecovery>) => {
  if (data.type === 'recover') void recover(data);
  else if (data.type === 'answer') waiting.get(data.number)?.resolve(data.value);
  else waiting.get(data.number)?.reject(new Error(data.reason));
  if (data.type !== 'recover') waiting.delete(data.number);
});

async function recover({ request, places }: Extract<ToRecovery, { type: 'recover' }>): Promise<void> {
  const reader = (place: keyof Folders) => (places.includes(place) ? readerOf(place) : null);
  const folders: FolderReaders = {
    journal: reader('journal'),
    attachments: reader('attachments'),
    backups: reader('backups'),
  };
  try {
    const result = await recoverDatabase(request, folders, (stage, done, total) =>
      tell({ type: 'progress', stage, done, total }),
    );
    tell({ type: 'done', result });
  } catch (error) {
    tell({ type: 'failed', message: reasonOf(error) });
  }
}

function tell(message: FromRecovery): void {
  postMessage(message);
}

/** A folder of the window, asked through messages. */
function readerOf(place: keyof Folders): FolderReader {
  return {
    list: () => ask({ place, name: null, from: 0 }) as ReturnType<FolderReader['list']>,
    read: (name, from = 0) => ask({ place, name, from }) as ReturnType<FolderReader['read']>,
  };
}

function ask(question: FolderQuestion): Promise<unknown> {
  asked += 1;
  const answer = Promise.withResolvers<unknown>();
  waiting.set(asked, answer);
  tell({ type: 'ask', number: asked, question });
  return answer.promise;
}

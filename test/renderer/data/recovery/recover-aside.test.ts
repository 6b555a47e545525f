import { afterEach, expect, test, vi } from 'vitest';
import type { FolderReaders } from '../../../../renderer/data/folder';
import { type RecoveryWorker, recoverAside, recoverIn } from '../../../../renderer/data/recovery/recover-aside';
import type { FromRecovery, ToRecovery } from '../../../../renderer/data/recovery/recovery-messages';
import { testFolder } from '../../../support/test-folder';

const request = { database: 'a', next: 'a~2', lineage: 'l', found: { type: 'empty' } } as const;
const none: FolderReaders = { journal: null, attachments: null, backups: null };
const nothing: FromRecovery = { type: 'done', result: { ok: true, value: null } };

afterEach(() => vi.unstubAllGlobals());

/** A worker that hears what it is told and answers through `tell`. */
function aWorker(hear: (message: ToRecovery, tell: (message: FromRecovery) => void, worker: RecoveryWorker) => void) {
  const seen = { told: [] as ToRecovery[], ended: 0 };
  const worker: RecoveryWorker = {
    onmessage: null,
    onerror: null,
    postMessage(message) {
      seen.told.push(message);
      hear(message, (data) => worker.onmessage?.(new MessageEvent('message', { data })), worker);
    },
    terminate: () => {
      seen.ended += 1;
    },
  };
  return { worker, seen };
}

test('a recovery gets its request, passes its progress on, gives its result and ends its worker', async () => {
  const { worker, seen } = aWorker((_, tell) => {
    tell({ type: 'progress', stage: 'recovering', done: 1, total: 2 });
    tell(nothing);
  });
  const progress: unknown[] = [];
  const result = await recoverIn(worker, request, none, (...step) => progress.push(step));
  expect(result).toEqual({ ok: true, value: null });
  expect(progress).toEqual([['recovering', 1, 2]]);
  expect(seen).toEqual({ told: [{ type: 'recover', request, places: [] }], ended: 1 });
});

test('what the worker asks of the folders is answered with what they hold or why they do not', async () => {
  const folder = testFolder();
  folder.files.set('a', new Uint8Array([1, 2, 3]));
  const questions = [
    { place: 'journal', name: null, from: 0 },
    { place: 'journal', name: 'a', from: 1 },
    { place: 'journal', name: 'b', from: 0 },
    { place: 'attachments', name: null, from: 0 },
    { place: 'backups', name: null, from: 0 },
  ] as const;
  const { worker, seen } = aWorker((message, tell) => {
    if (message.type === 'recover')
      for (const [number, question] of questions.entries()) tell({ type: 'ask', number, question });
    else if (seen.told.length > questions.length) tell(nothing);
  });
  const failing = { ...folder, list: () => Promise.reject(new Error('EACCES')) };
  await recoverIn(worker, request, { journal: folder, attachments: failing, backups: null }, () => undefined);
  const [asked, ...answers] = seen.told;
  expect(asked).toMatchObject({ type: 'recover', places: ['journal', 'attachments'] });
  expect([...answers].sort((a, b) => Number('number' in a && a.number) - Number('number' in b && b.number))).toEqual([
    { type: 'answer', number: 0, value: [{ name: 'a', size: 3 }] },
    { type: 'answer', number: 1, value: new Uint8Array([2, 3]) },
    { type: 'answer', number: 2, value: null },
    { type: 'refusal', number: 3, reason: 'EACCES' },
    { type: 'refusal', number: 4, reason: 'ENOENT' },
  ]);
});

test('a worker that fails or breaks rejects with why, and is ended', async () => {
  const failing = aWorker((_, tell) => tell({ type: 'failed', message: 'out of memory' }));
  await expect(recoverIn(failing.worker, request, none, () => undefined)).rejects.toThrow('out of memory');
  const broken = aWorker((_, __, worker) =>
    worker.onerror?.(Object.assign(new Event('error'), { message: '' }) as ErrorEvent),
  );
  await expect(recoverIn(broken.worker, request, none, () => undefined)).rejects.toThrow('did not start');
  expect([failing.seen.ended, broken.seen.ended]).toEqual([1, 1]);
});

test('where there are workers, one is started for it', async () => {
  const started: string[] = [];
  vi.stubGlobal(
    'Worker',
    class {
      onmessage: ((event: MessageEvent<FromRecovery>) => void) | null = null;
      constructor(url: URL) {
        started.push(url.pathname.split('/').at(-1) ?? '');
      }
      postMessage() {
        this.onmessage?.(new MessageEvent('message', { data: nothing }));
      }
      terminate() {}
    },
  );
  expect(await recoverAside(request, none, () => undefined)).toEqual({ ok: true, value: null });
  expect(started).toEqual(['recovery-worker.ts']);
});

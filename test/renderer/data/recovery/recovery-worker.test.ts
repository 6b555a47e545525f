import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type RecoveryWorker, recoverIn } from '../../../../renderer/data/recovery/recover-aside';
import type { FromRecovery, ToRecovery } from '../../../../renderer/data/recovery/recovery-messages';
import { created } from '../../../support/legal-text-drafts';
import { noFolders, testDatabaseName, testId } from '../../../support/memory-store';
import { SimulatedDisk } from '../../../support/simulated-disk';
import { commitEach, foldersOn, loseDatabases, openOn, within } from '../../../support/workspace-on-disk';

let hear: (data: ToRecovery) => void;

beforeAll(async () => {
  vi.stubGlobal('addEventListener', (_: string, listener: (event: { data: ToRecovery }) => void) => {
    hear = (data) => listener({ data });
  });
  await import('../../../../renderer/data/recovery/recovery-worker');
  vi.unstubAllGlobals();
});

afterEach(() => vi.unstubAllGlobals());

/** The worker's script in this thread, with messages copied as between threads. */
function theWorker(): RecoveryWorker {
  const worker: RecoveryWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (message) => queueMicrotask(() => hear(structuredClone(message))),
    terminate: () => undefined,
  };
  vi.stubGlobal('postMessage', (message: FromRecovery) => {
    const data = structuredClone(message);
    queueMicrotask(() => worker.onmessage?.(new MessageEvent('message', { data })));
  });
  return worker;
}

test('the worker recovers from folders that only the window has', async () => {
  const name = testDatabaseName();
  const disk = new SimulatedDisk();
  const store = await openOn(disk, name);
  await commitEach(store, created('a'), created('b'));
  store.close();
  await loseDatabases(name);
  await within(name, async () => undefined);
  const request = { database: name, next: `${name}~2`, lineage: testId(), found: { type: 'empty' } } as const;
  const stages = new Set<string>();
  const folders = { ...foldersOn(disk), backups: null };
  const recovered = await recoverIn(theWorker(), request, folders, (stage) => stages.add(stage));
  expect(recovered).toMatchObject({ ok: true, value: { why: 'missing', changeSetsFromJournal: 2, damage: [] } });
  expect([...stages]).toContain('checking');
  await within(`${name}~2`, async ({ journal }) => expect(await journal.count()).toBe(2));
});

test('the worker gives a folder that cannot be read as the reason', async () => {
  const disk = new SimulatedDisk();
  disk.failing = () => 'EACCES';
  const name = testDatabaseName();
  const request = { database: name, next: `${name}~2`, lineage: testId(), found: { type: 'empty' } } as const;
  const folders = { ...noFolders, journal: disk.folder('journal') };
  expect(await recoverIn(theWorker(), request, folders, () => undefined)).toEqual({
    ok: false,
    error: { type: 'database-failed', reason: 'EACCES' },
  });
});

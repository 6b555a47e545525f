import * as z from 'zod';
import { type Clock, clockOver } from '../../../../renderer/app/clock';
import { openWorkspace } from '../../../../renderer/app/open-workspace';
import { findGenerations } from '../../../../renderer/data/generations';
import { readWorkspace } from '../../../../renderer/data/workspace-file/read-workspace';
import type { Host } from '../../../../renderer/host/contract';
import { pickHost } from '../../../../renderer/host/pick-host';
import { createGates, watchFolders, watchTransactions } from './gate';
import { inspectDatabase } from './inspect-database';
import { inspectBackups, inspectJournal } from './inspect-folders';
import type { FaultEvent, FaultPage, Inspection, InspectOrder, Opened, OpenOrder } from './protocol';
import { type Workplace, work } from './workload';

declare global {
  interface Window {
    /** Tells the test; bound by it. */
    readonly tellTest: (event: FaultEvent) => void;
    readonly faults: FaultPage;
  }
}

z.config({ jitless: true });

const gates = createGates((point) => window.tellTest({ type: 'reached', point }));
watchTransactions(gates.pass);
// The folder that a user would pick: in the browser's private file system, for no one is here to click.
Object.assign(window, {
  showDirectoryPicker: async () =>
    (await navigator.storage.getDirectory()).getDirectoryHandle('lent', { create: true }),
});
const picking = pickHost(window, '0.0.0').then((host) => watchFolders(host, gates.pass));
let place: Workplace | null = null;

Object.assign(window, {
  faults: {
    open,
    async work(order) {
      gates.set(order.gate);
      await work(opened(), order);
      return null;
    },
    inspect,
    async lend() {
      const { vault } = await picking;
      return vault?.state === 'none' && (await vault.pick());
    },
    async startAfresh() {
      await (await picking).app?.startAfresh?.();
      return null;
    },
  } satisfies FaultPage,
});

async function open({ gate, clockAhead, inPlace = false }: OpenOrder): Promise<Opened> {
  if (inPlace) Reflect.deleteProperty(globalThis, 'Worker');
  const host = await picking;
  gates.set(gate);
  const clock: Clock = clockOver(() => Date.now() + clockAhead);
  const workspace = await openWorkspace(host, clock, '0.0.0', () => undefined);
  if (!workspace.ok) return { ok: false, failure: JSON.stringify(workspace.error) };
  const { store, backups, newId } = workspace.value.services;
  place = { store, backups, newId, tell: window.tellTest };
  return { ok: true, report: store.opening };
}

async function inspect({ attachments, known, deep }: InspectOrder): Promise<Inspection> {
  const { store } = opened();
  const host: Host = await picking;
  const { current } = await findGenerations('phukin');
  const { changeSets, entries, problems } = await inspectDatabase(current, store, deep);
  const filed = host.journal === null ? [] : await inspectJournal(host.journal, changeSets, entries, deep);
  const kept = host.backups === null ? null : await inspectBackups(host.backups, known, refusal);
  const missing: string[] = [];
  for (const sha256 of attachments) {
    if ((await store.attachments.get(sha256)) === null) missing.push(`bytes of attachment ${sha256} are lost`);
  }
  return {
    changeSets: changeSets.map(({ id }) => id),
    entries: entries.length,
    backups: kept?.backups ?? [],
    problems: [...problems, ...filed, ...(kept?.problems ?? []), ...missing],
  };
}

/** Why the program would not take a workspace file, `null` when it would. */
async function refusal(bytes: Uint8Array): Promise<string | null> {
  const read = await readWorkspace(bytes);
  return read.ok ? null : JSON.stringify(read.error);
}

function opened(): Workplace {
  if (place === null) throw new Error('the workspace is not open');
  return place;
}

import type { Backups } from '../../../renderer/data/backup/backups';
import { createBackups } from '../../../renderer/data/backup/create-backups';
import { findGenerations } from '../../../renderer/data/generations';
import { openStore } from '../../../renderer/data/open-store';
import type { Store } from '../../../renderer/data/store';
import { inlineTasks } from '../../../renderer/data/tasks/inline-tasks';
import { readWorkspace } from '../../../renderer/data/workspace-file/read-workspace';
import { testId } from '../memory-store';
import type { SimulatedDisk } from '../simulated-disk';
import { inspectDatabase } from './fault-page/inspect-database';
import { inspectBackups, inspectJournal } from './fault-page/inspect-folders';
import type { Inspection } from './fault-page/protocol';

/** A real workspace over databases in memory and a simulated disk. */
export interface SimulatedWorkspace {
  readonly store: Store;
  readonly backups: Backups;
  /** Looks at what is stored, as the page of the fault tests does. */
  inspect(attachments: readonly string[]): Promise<Inspection>;
  close(): void;
}

let ms = Date.UTC(2026, 10, 22, 8);

/** Opens it; throws when the program refuses to. */
export async function openSimulated(name: string, disk: SimulatedDisk): Promise<SimulatedWorkspace> {
  const folders = {
    journal: disk.folder('journal'),
    attachments: disk.folder('attachments'),
    backups: disk.folder('backups'),
  };
  const nowMs = () => {
    ms += 1000;
    return ms;
  };
  const common = { folders, program: '0.0.0', nowMs, newId: testId };
  const opened = await openStore({ ...common, name, today: () => '2026-11-22' });
  if (!opened.ok) throw new Error(`did not open: ${JSON.stringify(opened.error)}`);
  const store = opened.value;
  const backups = await createBackups({ ...common, base: name, store, tasks: inlineTasks() });
  return {
    store,
    backups,
    async inspect(attachments) {
      const { current } = await findGenerations(name);
      const { changeSets, entries, problems } = await inspectDatabase(current, store, false);
      const filed = await inspectJournal(folders.journal, changeSets, entries, false);
      const kept = await inspectBackups(folders.backups, [], async (bytes) => {
        const read = await readWorkspace(bytes);
        return read.ok ? null : JSON.stringify(read.error);
      });
      const lost: string[] = [];
      for (const sha256 of attachments) {
        if ((await store.attachments.get(sha256)) === null) lost.push(`bytes of attachment ${sha256} are lost`);
      }
      return {
        changeSets: changeSets.map(({ id }) => id),
        entries: entries.length,
        backups: kept.backups,
        problems: [...problems, ...filed, ...kept.problems, ...lost],
      };
    },
    close: () => store.close(),
  };
}

import type { AppParts } from '../../renderer/app/app-context';
import { clockOver } from '../../renderer/app/clock';
import { createExportWork } from '../../renderer/app/export-work';
import { createReplaced } from '../../renderer/app/replaced';
import { saveSupportBundle } from '../../renderer/app/save-support-bundle';
import { createSaving } from '../../renderer/app/saving';
import { createServices } from '../../renderer/app/services';
import { createToasts } from '../../renderer/app/toasts';
import type { Store } from '../../renderer/data/store';
import type { Host } from '../../renderer/host/contract';
import { memoryHost } from '../../renderer/host/memory-host';
import { type MemoryBackups, memoryBackups } from './memory-backups';
import { testId } from './memory-store';

/** What a test may put in the place of the memory host and backups. */
export interface PartsOptions {
  readonly nowMs: () => number;
  /** When the window was opened, by default a second ago. */
  readonly openedAt?: string;
  readonly backups?: MemoryBackups | undefined;
  /** Capabilities that differ from those of the memory host. */
  readonly host?: Partial<Host> | undefined;
}

/** Everything around a store that the program is made of, in memory. Toasts stay until they are closed. */
export function appParts(store: Store, options: PartsOptions) {
  const { nowMs, backups = memoryBackups(), host: patch = {} } = options;
  const host = { ...memoryHost(), ...patch } as ReturnType<typeof memoryHost>;
  const toasts = createToasts(() => () => {});
  const saving = createSaving();
  const exporting = createExportWork();
  const services = createServices({
    store,
    backups,
    host,
    exportFile: () => store.file.export('0.0.0-test'),
    exporting,
    saveSupport: () =>
      saveSupportBundle({
        host,
        clock: clockOver(nowMs),
        version: '0.0.0-test',
        database: store.database,
        store,
        backups,
      }),
    clock: clockOver(nowMs),
    newId: testId,
    toasts,
    saving,
  });
  const openedAt = options.openedAt ?? new Date(nowMs() - 1000).toISOString();
  const parts: AppParts = { toasts, saving, exporting, replaced: createReplaced(), openedAt };
  return { services, parts, host, toasts, backups };
}

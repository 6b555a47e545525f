import { uuidV7 } from '../core/kernel/ids';
import { ok, type Result } from '../core/kernel/result';
import type { OpenFailure } from '../data/database';
import { openStore } from '../data/open-store';
import type { DataServices } from '../data/store-context';
import type { Host } from '../host/contract';
import type { AppParts } from './app-context';
import type { Clock } from './clock';
import { applyPreferences } from './preferences';
import { createSaving } from './saving';
import { createServices } from './services';
import { createToasts } from './toasts';

/** An open workspace, ready to be shown. */
export interface Workspace {
  readonly services: DataServices;
  readonly parts: AppParts;
}

/** Name of the database: a data format, chosen once. */
const DATABASE = 'phukin';

/** Opens the workspace of this machine and everything that serves it. */
export async function openWorkspace(
  host: Host,
  clock: Clock,
  version: string,
): Promise<Result<Workspace, OpenFailure>> {
  const newId = () => uuidV7(clock.nowMs(), crypto.getRandomValues(new Uint8Array(10)));
  const opened = await openStore({
    name: DATABASE,
    folders: { journal: host.journal, attachments: host.attachments, backups: host.backups },
    program: version,
    nowMs: clock.nowMs,
    newId,
    today: clock.today,
  });
  if (!opened.ok) return opened;
  const store = opened.value;
  await applyPreferences(store.local);
  const toasts = createToasts();
  const saving = createSaving();
  return ok({
    services: createServices({ store, host, version, clock, newId, toasts, saving }),
    parts: { toasts, saving, openedAt: clock.now() },
  });
}

import type { Backups } from '../data/backup/backups';
import type { Store } from '../data/store';
import type { FileOutcome } from '../data/store-context';
import type { Host } from '../host/contract';
import type { Clock } from './clock';
import { lastErrors } from './watch-errors';

/** What a support bundle is gathered from; store and backups are `null` when the workspace did not open. */
export interface SupportParts {
  readonly host: Host;
  readonly clock: Clock;
  /** Version of the program. */
  readonly version: string;
  /** Name of the workspace's first database. */
  readonly database: string;
  readonly store: Store | null;
  readonly backups: Backups | null;
}

/** Gathers the support bundle and saves it through the host's dialog. */
export async function saveSupportBundle(parts: SupportParts): Promise<FileOutcome> {
  const { host, clock, version, database, store, backups } = parts;
  try {
    const [{ collectSupportFacts }, { supportBundle }] = await Promise.all([
      import('../data/support/collect-support-facts'),
      import('../data/support/support-bundle'),
    ]);
    const { platform } = await host.app.info();
    const facts = await collectSupportFacts(store, backups, {
      at: clock.now(),
      database,
      program: version,
      host: host.kind,
      platform,
      folders: { journal: host.journal, attachments: host.attachments, backups: host.backups },
      errors: lastErrors(),
    });
    return await host.files.save({
      suggestedName: `phukin-support-${clock.today()}.zip`,
      extension: 'zip',
      mediaType: 'application/zip',
      bytes: supportBundle(facts),
    });
  } catch (error) {
    return { type: 'failed', reason: error instanceof Error ? error.name : String(error) };
  }
}

import type { Store } from '../data/store';
import type { Host, SaveOutcome } from '../host/contract';

/** Saves the whole workspace as one file through the host's dialog. */
export async function exportData(store: Store, host: Host, version: string, day: string): Promise<SaveOutcome> {
  return host.files.save({
    suggestedName: `phukin-${day}.phukin`,
    extension: 'phukin',
    mediaType: 'application/octet-stream',
    bytes: await store.file.export(version),
  });
}

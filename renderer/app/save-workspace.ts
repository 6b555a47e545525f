import { agencyNameAt } from '../core/organisation/names-at';
import { safeFileName } from '../core/packs/file-names';
import type { Store } from '../data/store';
import type { FileOutcome } from '../data/store-context';
import type { Host } from '../host/contract';

/** Saves the whole workspace as one file through the host's dialog, named after the agency and the day. */
export async function saveWorkspace(store: Store, host: Host, version: string, day: string): Promise<FileOutcome> {
  const [agency] = store.state().agency.values();
  const name = agency === undefined ? '' : agencyNameAt(agency, day).shortName;
  try {
    return await host.files.save({
      suggestedName: safeFileName(`${name === '' ? 'phukin' : name}-${day}.phukin`),
      extension: 'phukin',
      mediaType: 'application/octet-stream',
      bytes: await store.file.export(version),
    });
  } catch (error) {
    return { type: 'failed', reason: error instanceof Error ? error.name : String(error) };
  }
}

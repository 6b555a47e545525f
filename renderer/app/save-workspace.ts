import { agencyNameAt } from '../core/organisation/names-at';
import { safeFileName } from '../core/packs/file-names';
import type { Store } from '../data/store';
import type { FileOutcome } from '../data/store-context';
import type { Host } from '../host/contract';

/** Saves the whole workspace as one file, made by `make`, through the host's dialog, named after the agency and the day. A stopped making counts as cancelled. */
export async function saveWorkspace(
  store: Store,
  host: Host,
  day: string,
  make: () => Promise<Uint8Array>,
): Promise<FileOutcome> {
  const [agency] = store.state().agency.values();
  const name = agency === undefined ? '' : agencyNameAt(agency, day).shortName;
  try {
    return await host.files.save({
      suggestedName: safeFileName(`${name === '' ? 'phukin' : name}-${day}.phukin`),
      extension: 'phukin',
      mediaType: 'application/octet-stream',
      bytes: await make(),
    });
  } catch (error) {
    const reason = error instanceof Error ? error.name : String(error);
    return reason === 'AbortError' ? { type: 'cancelled' } : { type: 'failed', reason };
  }
}

import type { OpeningReport } from '../../../data/opening-report';
import type { LocalStore } from '../../../data/store';

/** Key under which this machine keeps the last report that had something to tell. */
const KEY = 'last-mended-opening';

/** Whether opening mended something that its user must know of. Catching up after a crash is silent; a restore was asked for. */
export function hasNews({ journal, recovery }: OpeningReport): boolean {
  return (
    recovery !== null || journal.type === 'replayed' || (journal.type === 'set-aside' && journal.why !== 'replaced')
  );
}

/** Keeps a report to be read again after later openings. */
export function keepNews(local: LocalStore, report: OpeningReport): Promise<void> {
  return local.set(KEY, report);
}

/** The last report with news on this machine, `null` when there was none. */
export async function readNews(local: LocalStore): Promise<OpeningReport | null> {
  return (await local.get<OpeningReport>(KEY)) ?? null;
}

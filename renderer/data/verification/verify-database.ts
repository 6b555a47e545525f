import type { Database } from '../database';
import type { Queue } from '../queue';
import { createPace, stageOf } from '../tasks/pace';
import type { DatabaseCheck, TaskControl } from '../tasks/tasks';
import { eachEntryPage, entryCount } from '../workspace-file/read-journal';
import { readView } from '../workspace-file/read-view';
import { watchAttachments } from './attachments';
import { findBrokenLink, watchChains } from './chains';
import { watchRecords } from './records';
import { watchSets } from './sets';

/** Most altered records that a report names. */
const MOST_RECORDS = 100;

/**
 * Checks the whole history, the records against it, and the bytes of attachments. Entries are read in pages; only the
 * records that they make, and a hash of each stored one, are kept.
 * @param queue the store's, in which what must be of one instant is read
 */
export async function verifyDatabase(database: Database, queue: Queue, control: TaskControl): Promise<DatabaseCheck> {
  const at = new Date().toISOString();
  const records = watchRecords();
  const view = await queue(() => readView(database, records.store));
  const chains = watchChains(view.heads);
  const sets = watchSets(view.changeSets);
  const attachments = watchAttachments();
  const reading = createPace(stageOf(control, 0, 0.7));
  let entries = 0;
  await eachEntryPage(database, view, async (page) => {
    for (const entry of page) {
      for (const watch of [chains, sets, records, attachments]) watch.add(entry);
      entries += 1;
      await reading.step(entries, entryCount(view));
    }
  });
  const report: DatabaseCheck = {
    at,
    entries,
    records: records.count(),
    brokenAt: await findBrokenLink(database, view, chains.suspects()),
    incompleteSets: sets.incomplete(),
    alteredRecords: await records.altered(MOST_RECORDS, createPace(stageOf(control, 0.7, 0.2))),
    ...(await attachments.check(database, createPace(stageOf(control, 0.9, 0.1)))),
  };
  control.progress(1000, 1000);
  return report;
}
